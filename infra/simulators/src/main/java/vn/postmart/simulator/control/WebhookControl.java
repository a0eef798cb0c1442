package vn.postmart.simulator.control;

import java.net.URI;
import java.util.List;
import java.util.Map;

import vn.postmart.simulator.http.Call;
import vn.postmart.simulator.http.Reply;
import vn.postmart.simulator.http.Route;
import vn.postmart.simulator.json.Json;
import vn.postmart.simulator.json.MalformedJson;
import vn.postmart.simulator.webhook.Webhooks;

/**
 * Says how many events wait ({@code GET /__sim/webhooks}) and where they go
 * ({@code PUT /__sim/webhook-target} with {@code {"url": …}}).
 */
final class WebhookControl {

	private final Webhooks webhooks;

	WebhookControl(Webhooks webhooks) {
		this.webhooks = webhooks;
	}

	List<Route> routes() {
		return List.of(Route.get("/__sim/webhooks", call -> report()),
				Route.put("/__sim/webhook-target", this::target));
	}

	private Reply target(Call call) {
		String url = Json.read(call.body()).path("url").asString("");
		if (!url.matches("https?://[^\\s]+")) {
			throw new MalformedJson("url must be an http address", null);
		}
		this.webhooks.target(URI.create(url));
		return Reply.noContent();
	}

	private Reply report() {
		return Reply.json(200, Map.of("pending", this.webhooks.pending()));
	}

}
