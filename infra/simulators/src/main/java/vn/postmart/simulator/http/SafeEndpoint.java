package vn.postmart.simulator.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

import vn.postmart.simulator.json.MalformedJson;

/**
 * Answers 400 to what is not JSON and 500, without a word about the reason, to what
 * should not happen.
 */
final class SafeEndpoint implements WireEndpoint {

	private static final Logger log = System.getLogger(SafeEndpoint.class.getName());

	private final Endpoint endpoint;

	SafeEndpoint(Endpoint endpoint) {
		this.endpoint = endpoint;
	}

	@Override
	public ResponseDefinitionBuilder answer(Call call) {
		return WireEndpoint.render(reply(call));
	}

	private Reply reply(Call call) {
		try {
			return this.endpoint.answer(call);
		}
		catch (MalformedJson ex) {
			return Reply.problem(400, Map.of("title", "Bad request", "status", 400, "detail", ex.reason()));
		}
		catch (RuntimeException ex) {
			log.log(Level.ERROR, () -> call.method() + ' ' + call.path() + " failed", ex);
			return Reply.problem(500, Map.of("title", "Internal error", "status", 500));
		}
	}

}
