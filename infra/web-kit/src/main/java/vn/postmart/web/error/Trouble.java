package vn.postmart.web.error;

import java.util.Locale;

import org.springframework.http.HttpStatus;

/**
 * What went wrong, as far as a reader needs to know. Message keys:
 * {@code error.<key>.title}, {@code .text}.
 */
public enum Trouble {

	NOT_FOUND(HttpStatus.NOT_FOUND), FORBIDDEN(HttpStatus.FORBIDDEN), BAD_REQUEST(HttpStatus.BAD_REQUEST),
	CONFLICT(HttpStatus.CONFLICT), TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
	SIGN_IN_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE), UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
	BROKEN(HttpStatus.INTERNAL_SERVER_ERROR);

	private final HttpStatus status;

	Trouble(HttpStatus status) {
		this.status = status;
	}

	public HttpStatus status() {
		return this.status;
	}

	/** The middle of its message keys: {@code not-found}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
