/**
 * Finding listings by words, category and province.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.storefront.search;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
