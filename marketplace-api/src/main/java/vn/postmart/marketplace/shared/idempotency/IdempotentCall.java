package vn.postmart.marketplace.shared.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * A request that is to have one effect however often it is sent.
 *
 * @param actorKey who asks: {@code actor.key()}; for a guest something only they know,
 * such as the basket's id
 * @param key the Idempotency-Key header as received
 * @param operation which endpoint with its path values, so that a key serves one of them
 * @param request the request body: a retry must carry the same
 */
public record IdempotentCall(String actorKey, @Nullable String key, String operation, Object request) {
}
