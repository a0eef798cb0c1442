package vn.postmart.simulator.json;

/**
 * What is wrong with a field of a request.
 *
 * @param field its path: {@code recipient.phone}, {@code contents[0].quantity}
 */
public record FieldError(String field, String message) {
}
