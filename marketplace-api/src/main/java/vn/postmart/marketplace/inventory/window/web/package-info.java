/**
 * Order windows over HTTP.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.inventory.window.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
