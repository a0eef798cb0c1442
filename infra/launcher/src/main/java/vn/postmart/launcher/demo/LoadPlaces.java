package vn.postmart.launcher.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The operator opens the post offices and lockers, and sets the categories up. Both may
 * be repeated.
 */
final class LoadPlaces {

	private final DemoApi api;

	private final String operator;

	LoadPlaces(DemoApi api, String operator) {
		this.api = api;
		this.operator = operator;
	}

	int servicePoints() {
		List<JsonNode> points = DemoFile.each("service-points.json");
		SideBySide.each(points, (point) -> {
			ObjectNode body = point.deepCopy().asObject();
			String code = body.remove("code").asString();
			api.put(operator, "/service-points/" + code, body);
		});
		return points.size();
	}

	int categories() {
		List<ObjectNode> flat = new ArrayList<>();
		DemoFile.each("categories.json").forEach((top) -> flatten(top, null, flat));
		for (ObjectNode category : flat) {
			String slug = category.remove("slug").asString();
			JsonNode days = category.remove("maxTransitDays");
			JsonNode attributes = category.remove("attributes");
			api.put(operator, "/categories/" + slug, category);
			ask(slug, attributes);
			if (days != null) {
				api.put(operator, "/categories/" + slug + "/transit-limit", Map.of("days", days));
			}
		}
		return flat.size();
	}

	/** What listings of the category say of themselves, such as the variety. */
	private void ask(String slug, @Nullable JsonNode attributes) {
		if (attributes != null) {
			for (JsonNode attribute : attributes) {
				ObjectNode body = attribute.deepCopy().asObject();
				api.put(operator, "/categories/" + slug + "/attributes/" + body.remove("code").asString(), body);
			}
		}
	}

	/** Parents before their children. */
	private static void flatten(JsonNode category, @Nullable String parent, List<ObjectNode> flat) {
		ObjectNode body = category.deepCopy().asObject();
		body.remove("children");
		body.put("position", flat.size());
		if (parent != null) {
			body.put("parent", parent);
		}
		flat.add(body);
		category.path("children").forEach((child) -> flatten(child, category.get("slug").asString(), flat));
	}

}
