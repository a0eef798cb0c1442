package vn.postmart.simulator.json;

import java.util.List;

/**
 * A request whose fields are wrong.
 */
public final class InvalidRequest extends RuntimeException {

	private final transient List<FieldError> errors;

	InvalidRequest(List<FieldError> errors) {
		super("invalid request");
		this.errors = List.copyOf(errors);
	}

	public List<FieldError> errors() {
		return this.errors;
	}

}
