package vn.postmart.marketplace.catalog.store;

import tools.jackson.databind.json.JsonMapper;

/**
 * How a listing's children travel between PostgreSQL and here: as JSON, in the one round
 * trip of their listing.
 */
final class ChildrenJson {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private ChildrenJson() {
	}

	static <T> T read(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

}
