/**
 * What all pages share: rules, frame, notices, the reader's desk.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.frame;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
