/**
 * HTTP endpoints of the postal module.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.postal.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
