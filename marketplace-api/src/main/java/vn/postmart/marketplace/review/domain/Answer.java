package vn.postmart.marketplace.review.domain;

import java.time.Instant;

/** What the stall says to a review. */
public record Answer(String text, Instant at) {
}
