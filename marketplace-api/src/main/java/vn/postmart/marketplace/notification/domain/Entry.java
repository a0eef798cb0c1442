package vn.postmart.marketplace.notification.domain;

import java.time.Instant;
import java.util.UUID;

/** News as somebody finds it in the portal. */
public record Entry(UUID id, News news, Instant at, boolean read) {
}
