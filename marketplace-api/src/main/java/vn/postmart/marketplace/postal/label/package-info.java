/**
 * Parcel labels as PDF.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.postal.label;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
