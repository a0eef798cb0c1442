/**
 * Photos of listings, passed through from the API.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.web.media;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
