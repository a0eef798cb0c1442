package vn.postmart.marketplace.review.domain;

import java.time.Instant;

/**
 * Why a review is not shown.
 *
 * @param by the operator, as {@code Actor.key()}
 */
public record Hiding(String reason, String by, Instant at) {
}
