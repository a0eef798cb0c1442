/**
 * Rules of carriage: which steps a parcel may take, what the post's codes mean, what it
 * charges.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.postal.domain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
