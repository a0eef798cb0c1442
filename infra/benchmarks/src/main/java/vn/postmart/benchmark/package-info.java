/**
 * What is measured, in which order, and how it is told.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.benchmark;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
