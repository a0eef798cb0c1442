/**
 * Keycloak as the identity provider.
 */
@NullMarked
@CheckReturnValue
package vn.postmart.marketplace.identity.keycloak;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
