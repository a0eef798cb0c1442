package vn.postmart.simulator.payment;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import vn.postmart.simulator.json.Json;

/**
 * A request that Stripe refuses, with the error object it answers.
 */
final class StripeError extends RuntimeException {

	private final int status;

	private final transient ObjectNode error;

	/**
	 * Whether the request was tried: then the refusal itself is kept under its
	 * idempotency key.
	 */
	private final boolean tried;

	private StripeError(int status, ObjectNode error, boolean tried) {
		super(error.path("message").asString());
		this.status = status;
		this.error = error;
		this.tried = tried;
	}

	/** A parameter is missing or wrong; nothing was tried. */
	static StripeError parameter(String code, String param, String message) {
		return new StripeError(400, error("invalid_request_error", code, param, message), false);
	}

	static StripeError missing(String param) {
		return parameter("parameter_missing", param, "Missing required param: " + param + ".");
	}

	static StripeError noSuch(String type, String param, String id) {
		return new StripeError(404,
				error("invalid_request_error", "resource_missing", param, "No such " + type + ": '" + id + "'"), false);
	}

	static StripeError invalidRequest(int status, String message) {
		return new StripeError(status, error("invalid_request_error", null, null, message), false);
	}

	static StripeError idempotency(String message) {
		return new StripeError(400, error("idempotency_error", null, null, message), false);
	}

	/** The object's state does not allow it. */
	static StripeError state(String code, @Nullable String param, String message) {
		return new StripeError(400, error("invalid_request_error", code, param, message), true);
	}

	/** The card's issuer said no. */
	static ObjectNode cardError(Decline decline, ObjectNode intent) {
		ObjectNode error = error("card_error", "card_declined", null, decline.message());
		error.put("decline_code", Wire.name(decline)).set("payment_intent", intent);
		return Json.object().set("error", error);
	}

	int status() {
		return this.status;
	}

	boolean wasTried() {
		return this.tried;
	}

	ObjectNode body() {
		return Json.object().set("error", this.error);
	}

	private static ObjectNode error(String type, @Nullable String code, @Nullable String param, String message) {
		ObjectNode error = Json.object().put("type", type).put("message", message);
		if (code != null) {
			error.put("code", code);
		}
		return (param != null) ? error.put("param", param) : error;
	}

}
