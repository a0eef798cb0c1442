package vn.postmart.marketplace.seller.app;

import java.time.Instant;
import java.util.UUID;

import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.security.Actor;

/** A session in which a clerk acts for a household that agreed to it. */
public record Assistance(UUID id, StallId stall, Actor clerk, String officeCode, Consent consent, Instant startedAt,
		Instant expiresAt) {
}
