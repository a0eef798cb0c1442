package vn.postmart.simulator.payment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

import vn.postmart.simulator.http.Call;
import vn.postmart.simulator.http.Endpoint;
import vn.postmart.simulator.http.Reply;

/**
 * Lets only the holder of the API key in, as bearer token or as basic user name, and
 * answers errors as Stripe does.
 */
final class StripeEndpoint implements Endpoint {

	private final String apiKey;

	private final Endpoint endpoint;

	StripeEndpoint(String apiKey, Endpoint endpoint) {
		this.apiKey = apiKey;
		this.endpoint = endpoint;
	}

	@Override
	public Reply answer(Call call) {
		try {
			authenticate(call.header("Authorization").orElse(""));
			return this.endpoint.answer(call);
		}
		catch (StripeError ex) {
			return Reply.json(ex.status(), ex.body());
		}
	}

	private void authenticate(String authorization) {
		if (authorization.isEmpty()) {
			throw StripeError.invalidRequest(401, "You did not provide an API key.");
		}
		if (!is(authorization, "Bearer " + this.apiKey) && !is(authorization, "Basic " + base64(this.apiKey + ':'))) {
			throw StripeError.invalidRequest(401, "Invalid API Key provided.");
		}
	}

	private static boolean is(String given, String expected) {
		return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
	}

	private static String base64(String text) {
		return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

}
