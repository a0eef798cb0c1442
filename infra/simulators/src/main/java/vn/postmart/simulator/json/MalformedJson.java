package vn.postmart.simulator.json;

import org.jspecify.annotations.Nullable;

/**
 * A text that is not JSON, or not of the expected shape. The message may be shown to the
 * caller.
 */
public final class MalformedJson extends RuntimeException {

	public MalformedJson(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	/** What is wrong, for the caller. */
	public String reason() {
		String message = getMessage();
		return (message != null) ? message : "malformed";
	}

}
