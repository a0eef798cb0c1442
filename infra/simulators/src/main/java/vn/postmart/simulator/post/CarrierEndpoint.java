package vn.postmart.simulator.post;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import vn.postmart.simulator.http.Call;
import vn.postmart.simulator.http.Endpoint;
import vn.postmart.simulator.http.Reply;

/**
 * Lets only the bearer of the token in, and answers wrong fields with a problem.
 */
final class CarrierEndpoint implements Endpoint {

	private final byte[] authorization;

	private final Endpoint endpoint;

	CarrierEndpoint(String token, Endpoint endpoint) {
		this.authorization = bytes("Bearer " + token);
		this.endpoint = endpoint;
	}

	@Override
	public Reply answer(Call call) {
		byte[] given = bytes(call.header("Authorization").orElse(""));
		if (!MessageDigest.isEqual(this.authorization, given)) {
			return Problems.of(Refusal.UNAUTHORIZED).with("WWW-Authenticate", "Bearer");
		}
		try {
			return this.endpoint.answer(call);
		}
		catch (InvalidRequest ex) {
			return Problems.of(ex);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
