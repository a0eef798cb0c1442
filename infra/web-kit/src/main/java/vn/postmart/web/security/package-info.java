/**
 * Sign-in, sign-out, cookies and the headers of every answer.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.web.security;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
