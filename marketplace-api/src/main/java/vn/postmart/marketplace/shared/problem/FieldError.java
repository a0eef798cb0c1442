package vn.postmart.marketplace.shared.problem;

import java.util.List;

/**
 * What is wrong with one field of a request.
 *
 * @param field the path as the client sent it, such as {@code recipient.phone} or
 * {@code lines[2].quantity}
 * @param code the message key without its prefix: the text is {@code field.CODE}
 * @param args what the text is filled with
 */
public record FieldError(String field, String code, List<Object> args) {

	public FieldError {
		args = List.copyOf(args);
	}

	public static FieldError of(String field, String code, Object... args) {
		return new FieldError(field, code, List.of(args));
	}

}
