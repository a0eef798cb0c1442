package vn.postmart.simulator.journal;

import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * Which lines of a journal to read.
 *
 * @param after only lines with a greater {@code seq}
 * @param limit at most so many
 */
public record JournalQuery(long after, int limit, Optional<String> key, Optional<String> effect) {

	boolean wants(JsonNode line) {
		return is(line, "key", this.key) && is(line, "effect", this.effect);
	}

	private static boolean is(JsonNode line, String field, Optional<String> wanted) {
		return wanted.isEmpty() || wanted.get().equals(line.path(field).asString());
	}

}
