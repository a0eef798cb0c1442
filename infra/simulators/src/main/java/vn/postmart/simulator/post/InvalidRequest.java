package vn.postmart.simulator.post;

import java.util.List;

/**
 * A request whose fields are wrong.
 */
final class InvalidRequest extends RuntimeException {

	private final transient List<FieldError> errors;

	InvalidRequest(List<FieldError> errors) {
		super("invalid request");
		this.errors = List.copyOf(errors);
	}

	List<FieldError> errors() {
		return this.errors;
	}

}
