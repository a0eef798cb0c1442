/**
 * Static files under URLs that carry their content's hash.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.web.asset;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
