/**
 * The first page.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.storefront.home;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
