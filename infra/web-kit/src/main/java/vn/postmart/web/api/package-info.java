/**
 * Calls to the marketplace API in the reader's language and name.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.web.api;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
