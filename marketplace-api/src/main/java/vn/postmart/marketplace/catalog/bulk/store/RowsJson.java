package vn.postmart.marketplace.catalog.bulk.store;

import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How rows travel to PostgreSQL and back: many in one text. */
final class RowsJson {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {
	};

	private RowsJson() {
	}

	static <T> T read(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

	/** Answers by the codes of what they answer. */
	static Map<String, String> answers(String json) {
		return MAPPER.readValue(json, ANSWERS);
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

}
