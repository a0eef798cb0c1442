/**
 * Activation over HTTP.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.identity.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
