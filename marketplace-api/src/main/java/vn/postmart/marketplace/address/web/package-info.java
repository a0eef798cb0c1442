/**
 * Provinces, communes and service points over HTTP.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.address.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
