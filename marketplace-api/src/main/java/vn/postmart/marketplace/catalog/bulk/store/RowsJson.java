package vn.postmart.marketplace.catalog.bulk.store;

import tools.jackson.databind.json.JsonMapper;

/** How rows travel to PostgreSQL and back: many in one text. */
final class RowsJson {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private RowsJson() {
	}

	static <T> T read(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

}
