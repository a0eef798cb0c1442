package vn.postmart.web.api;

/**
 * The API did not answer, or failed.
 */
public class ApiUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ApiUnavailable(String message, Throwable cause) {
		super(message, cause);
	}

	public ApiUnavailable(String message) {
		super(message);
	}

}
