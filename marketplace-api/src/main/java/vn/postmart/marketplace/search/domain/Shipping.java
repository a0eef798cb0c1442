package vn.postmart.marketplace.search.domain;

import org.jspecify.annotations.Nullable;

/**
 * What decides where a listing can be sent.
 *
 * @param origin from where it is sent, as {@link Reach#origin}
 * @param keepsDays how long it may be on its way: not at all what the post does not
 * carry, and as long as it takes when it is {@code null}
 * @param leastGrams what the least that may be ordered weighs
 */
public record Shipping(String origin, @Nullable Integer keepsDays, long leastGrams) {
}
