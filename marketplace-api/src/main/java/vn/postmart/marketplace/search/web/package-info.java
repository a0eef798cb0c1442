/**
 * Search over HTTP.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.search.web;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
