/**
 * Stalls over HTTP.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.seller.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
