/** What a review is and what may become of it. */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.review.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
