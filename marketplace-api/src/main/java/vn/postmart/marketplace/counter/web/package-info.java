/**
 * HTTP endpoints of the counter module.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.counter.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
