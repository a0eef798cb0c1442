package vn.postmart.marketplace.outbox;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How payloads become JSON. A mapper of its own: events outlive the code that wrote them,
 * so a change to the web's JSON settings must not change them.
 */
final class EventJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private EventJson() {
	}

	static String write(Object payload) {
		return MAPPER.writeValueAsString(payload);
	}

	static <T> T read(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

}
