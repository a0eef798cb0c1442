package vn.postmart.marketplace.shared.idempotency;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What a controller answers, kept so that a retry gets the same bytes.
 *
 * @param status the HTTP status
 * @param body serialised as JSON; null for none
 */
public record Reply(HttpStatus status, @Nullable Object body) {

	public static Reply created(Object body) {
		return new Reply(HttpStatus.CREATED, body);
	}

	public static Reply ok(Object body) {
		return new Reply(HttpStatus.OK, body);
	}

	public static Reply noContent() {
		return new Reply(HttpStatus.NO_CONTENT, null);
	}

}
