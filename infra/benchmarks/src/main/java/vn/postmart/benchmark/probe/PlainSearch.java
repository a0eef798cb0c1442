package vn.postmart.benchmark.probe;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A search of the API as somebody would ask it who has the engine alone: each facet is
 * counted by itself, by the field that it is about.
 */
public final class PlainSearch {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String AGGREGATIONS = "aggregations";

	/** How the API names the pass that counts all facets when nothing is chosen. */
	private static final String TOGETHER = "category,province,certificate,pricePerKg";

	private static final int MOST_VALUES = 100;

	private PlainSearch() {
	}

	/**
	 * The same hits and counts in plain words.
	 * @throws IllegalArgumentException where the API has not counted its facets together
	 */
	public static String of(String query) {
		ObjectNode plain = (ObjectNode) JSON.readTree(query);
		JsonNode worded = plain.path(AGGREGATIONS);
		if (!worded.has(TOGETHER)) {
			throw new IllegalArgumentException("No facets that are counted together in " + query);
		}
		ObjectNode counts = ((ObjectNode) worded).without(TOGETHER);
		count(counts, "category", "categories");
		count(counts, "province", "province");
		count(counts, "certificate", "marks");
		count(counts, "pricePerKg", "priceRange");
		return plain.toString();
	}

	private static void count(ObjectNode counts, String facet, String field) {
		counts.putObject(facet).putObject("terms").put("field", field).put("size", MOST_VALUES);
	}

}
