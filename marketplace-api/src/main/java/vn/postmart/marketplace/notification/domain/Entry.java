package vn.postmart.marketplace.notification.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * News as somebody finds it in the portal or in the account.
 *
 * @param code by which the reader knows the order it is about; empty for none
 */
public record Entry(UUID id, News news, String code, Instant at, boolean read) {
}
