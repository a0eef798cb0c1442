package vn.postmart.marketplace.catalog.store;

import java.util.List;
import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a listing's children travel between PostgreSQL and here: as JSON, in the one round
 * trip of their listing.
 */
final class ChildrenJson {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {
	};

	private ChildrenJson() {
	}

	static <T> T read(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

	static <T> List<T> list(String json, Class<T[]> type) {
		return List.of(MAPPER.readValue(json, type));
	}

	/** Answers by the codes of what they answer. */
	static Map<String, String> answers(String json) {
		return MAPPER.readValue(json, ANSWERS);
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

}
