/**
 * What a clerk does at the desk, and the log of it.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.counter.app;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
