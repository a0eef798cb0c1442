package vn.postmart.simulator.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes JSON: fields in the order of their record, absent ones left out.
 */
public final class Json {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private Json() {
	}

	public static ObjectNode object() {
		return MAPPER.createObjectNode();
	}

	public static ArrayNode array() {
		return MAPPER.createArrayNode();
	}

	public static JsonNode tree(Object value) {
		return MAPPER.valueToTree(value);
	}

	public static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	/**
	 * The JSON of {@code text}; refused with {@link MalformedJson} when there is none.
	 */
	public static JsonNode read(String text) {
		try {
			JsonNode node = MAPPER.readTree(text);
			if (node.isMissingNode()) {
				throw new MalformedJson("a JSON document is required", null);
			}
			return node;
		}
		catch (JacksonException ex) {
			throw new MalformedJson("not a JSON document", ex);
		}
	}

	/**
	 * {@code node} as a {@code type}; refused with {@link MalformedJson} when it does not
	 * fit.
	 */
	public static <T> T as(JsonNode node, Class<T> type) {
		try {
			return MAPPER.treeToValue(node, type);
		}
		catch (JacksonException ex) {
			throw new MalformedJson("not a " + type.getSimpleName() + ": " + ex.getOriginalMessage(), ex);
		}
	}

}
