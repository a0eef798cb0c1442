/** Reviews over HTTP. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.review.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
