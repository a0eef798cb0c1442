/**
 * The catalogue over HTTP.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.catalog.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
