package vn.postmart.simulator.payment;

import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.node.ObjectNode;

import vn.postmart.simulator.json.Json;

/**
 * How values are spelt on Stripe's wire.
 */
final class Wire {

	/** The only currency; it has no decimals, so amounts are whole dong. */
	static final String CURRENCY = "vnd";

	private Wire() {
	}

	static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** The beginning of every Stripe object. */
	static ObjectNode object(String id, String type, long created) {
		return Json.object().put("id", id).put("object", type).put("created", created).put("livemode", false);
	}

	static ObjectNode map(Map<String, String> entries) {
		ObjectNode node = Json.object();
		entries.forEach(node::put);
		return node;
	}

}
