package vn.postmart.launcher.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every household and cooperative opens its own stall, unless it has one.
 */
final class LoadStalls {

	/** What describes the demo and is no part of a request. */
	private static final List<String> NOTES = List.of("ref", "since", "openedBy", "clerk", "consent", "provinceName",
			"communeName");

	private final DemoApi api;

	LoadStalls(DemoApi api) {
		this.api = api;
	}

	/** The stalls by their ref. */
	Map<String, Stall> load() {
		Map<String, Stall> stalls = new ConcurrentHashMap<>();
		SideBySide.each(DemoFile.each("stalls.json"),
				(stall) -> stalls.put(stall.get("ref").asString(), opened(stall)));
		return stalls;
	}

	private Stall opened(JsonNode stall) {
		String owner = stall.get("phone").asString();
		JsonNode opened = api.find(owner, "/my/stall").orElseGet(() -> open(owner, stall));
		return new Stall(opened.get("id").asString(), owner);
	}

	private JsonNode open(String owner, JsonNode stall) {
		ObjectNode body = stall.deepCopy().asObject();
		body.remove(NOTES);
		return api.post(owner, "/stalls", "demo-stall-" + stall.get("ref").asString(), body);
	}

	/**
	 * A stall that is there.
	 *
	 * @param owner the phone its owner signs in with
	 */
	record Stall(String id, String owner) {
	}

}
