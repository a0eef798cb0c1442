/**
 * Relief programmes, for the officer.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.seller.relief;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
