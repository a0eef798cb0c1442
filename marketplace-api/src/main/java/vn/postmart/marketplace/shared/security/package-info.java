/**
 * Who acts, and which access each endpoint asks for.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.shared.security;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
