package vn.postmart.marketplace.identity.app;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.security.Role;

/**
 * An account that a clerk asked for.
 *
 * @param subject the identity provider's id of it, null until it exists there
 * @param codeHash of the activation code
 */
public record Account(UUID id, String reference, VietnamesePhone phone, String name, Role role,
		@Nullable String subject, String codeHash, Instant codeExpiresAt) {
}
