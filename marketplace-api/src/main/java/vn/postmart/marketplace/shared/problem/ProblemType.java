package vn.postmart.marketplace.shared.problem;

import java.net.URI;

import org.springframework.http.HttpStatus;

/**
 * Every kind of problem the API answers with. Titles and details come from the message
 * bundles under {@code problem.SLUG.title} and {@code problem.SLUG.detail}.
 */
public enum ProblemType {

	/** Not readable, or a field missing or out of range. */
	MALFORMED(HttpStatus.BAD_REQUEST, "malformed"),

	IDEMPOTENCY_KEY_MISSING(HttpStatus.BAD_REQUEST, "idempotency-key-missing"),

	UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "unauthenticated"),

	FORBIDDEN(HttpStatus.FORBIDDEN, "forbidden"),

	/** Absent, or somebody else's: the two look the same from outside. */
	NOT_FOUND(HttpStatus.NOT_FOUND, "not-found"),

	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed"),

	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "not-acceptable"),

	/** Somebody else changed it since it was read. */
	STALE_VERSION(HttpStatus.CONFLICT, "stale-version"),

	/** The prices shown are no longer the prices asked. */
	PRICE_CHANGED(HttpStatus.CONFLICT, "price-changed"),

	DUPLICATE(HttpStatus.CONFLICT, "duplicate"),

	/** The first request with this Idempotency-Key has not finished. */
	STILL_RUNNING(HttpStatus.CONFLICT, "still-running"),

	GONE(HttpStatus.GONE, "gone"),

	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large"),

	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type"),

	OUT_OF_STOCK(HttpStatus.UNPROCESSABLE_CONTENT, "out-of-stock"),

	/** Understood, and refused by a rule that the reason names. */
	RULE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "rule-refused"),

	IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused"),

	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests"),

	UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected"),

	/** Too much at once: nothing was done, try again after Retry-After. */
	OVERLOADED(HttpStatus.SERVICE_UNAVAILABLE, "overloaded"),

	/** A part we depend on is away: nothing was done. */
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");

	private final HttpStatus status;

	private final String slug;

	ProblemType(HttpStatus status, String slug) {
		this.status = status;
		this.slug = slug;
	}

	public HttpStatus status() {
		return this.status;
	}

	public String slug() {
		return this.slug;
	}

	public URI uri() {
		return URI.create("/problems/" + this.slug);
	}

}
