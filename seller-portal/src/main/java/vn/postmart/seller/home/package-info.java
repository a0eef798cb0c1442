/**
 * The first page, by what the reader does here.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.home;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
