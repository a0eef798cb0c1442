/**
 * Pages for what went wrong.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.web.error;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
