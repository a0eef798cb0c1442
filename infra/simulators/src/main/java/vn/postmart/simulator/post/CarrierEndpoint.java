package vn.postmart.simulator.post;

import vn.postmart.simulator.http.BearerToken;
import vn.postmart.simulator.http.Call;
import vn.postmart.simulator.http.Endpoint;
import vn.postmart.simulator.http.Reply;
import vn.postmart.simulator.json.InvalidRequest;

/**
 * Lets only the bearer of the token in, and answers wrong fields with a problem.
 */
final class CarrierEndpoint implements Endpoint {

	private final BearerToken token;

	private final Endpoint endpoint;

	CarrierEndpoint(String token, Endpoint endpoint) {
		this.token = new BearerToken(token);
		this.endpoint = endpoint;
	}

	@Override
	public Reply answer(Call call) {
		if (!this.token.isIn(call)) {
			return Problems.of(Refusal.UNAUTHORIZED).with("WWW-Authenticate", "Bearer");
		}
		try {
			return this.endpoint.answer(call);
		}
		catch (InvalidRequest ex) {
			return Problems.of(ex);
		}
	}

}
