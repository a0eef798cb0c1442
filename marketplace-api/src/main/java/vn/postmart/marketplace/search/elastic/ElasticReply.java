package vn.postmart.marketplace.search.elastic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.postmart.marketplace.search.domain.Card;

/**
 * What the engine answered, read in one pass; cards are cut out unread.
 *
 * @param lastSort the sort keys of the last hit, as the engine wrote them
 * @param lastMerits the names of what the last hit has, where the search gave names
 * @param counts of each aggregation, by value
 */
record ElasticReply(int status, List<Card> cards, long total, List<String> lastSort, List<String> lastMerits,
		Map<String, Map<String, Long>> counts) {

	private static final int OK = 200;

	private static final JsonFactory JSON = new JsonFactory();

	/** The replies to searches that were sent together, in their order. */
	static List<ElasticReply> readAll(byte[] answer) {
		List<ElasticReply> replies = new ArrayList<>();
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), answer)) {
			parser.nextToken();
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				parser.nextToken();
				if ("responses".equals(name)) {
					while (parser.nextToken() == JsonToken.START_OBJECT) {
						replies.add(new Reading(parser, answer).reply());
					}
				}
				else {
					parser.skipChildren();
				}
			}
		}
		return replies;
	}

	/** Fails when the engine has refused the search. */
	void check() {
		if (this.status != OK) {
			throw new IllegalStateException("Elasticsearch answered " + this.status);
		}
	}

	/** The same hits with the counts of another reply. */
	ElasticReply counting(ElasticReply counted) {
		return new ElasticReply(this.status, this.cards, counted.total, this.lastSort, this.lastMerits, counted.counts);
	}

	/** The pass through one answer. */
	private static final class Reading {

		private final JsonParser parser;

		private final byte[] answer;

		private final List<Card> cards = new ArrayList<>();

		private final List<String> lastSort = new ArrayList<>(3);

		private final List<String> lastMerits = new ArrayList<>();

		private final Map<String, Map<String, Long>> counts = new HashMap<>();

		private long total;

		Reading(JsonParser parser, byte[] answer) {
			this.parser = parser;
			this.answer = answer;
		}

		ElasticReply reply() {
			int status = OK;
			for (String name = name(); name != null; name = name()) {
				switch (name) {
					case "hits" -> hits();
					case "aggregations" -> aggregations();
					case "status" -> status = this.parser.getIntValue();
					default -> skip();
				}
			}
			return new ElasticReply(status, this.cards, this.total, this.lastSort, this.lastMerits, this.counts);
		}

		/**
		 * The next name of the object we are in, the parser on its value; null at the
		 * end.
		 */
		private @Nullable String name() {
			String name = this.parser.nextName();
			if (name != null) {
				this.parser.nextToken();
			}
			return name;
		}

		private void skip() {
			this.parser.skipChildren();
		}

		private void hits() {
			for (String name = name(); name != null; name = name()) {
				switch (name) {
					case "total" -> total();
					case "hits" -> eachHit();
					default -> skip();
				}
			}
		}

		private void total() {
			for (String name = name(); name != null; name = name()) {
				if ("value".equals(name)) {
					this.total = this.parser.getLongValue();
				}
			}
		}

		private void eachHit() {
			while (this.parser.nextToken() == JsonToken.START_OBJECT) {
				this.lastMerits.clear();
				for (String name = name(); name != null; name = name()) {
					switch (name) {
						case "fields" -> card();
						case "sort" -> read(this.lastSort);
						case "matched_queries" -> read(this.lastMerits);
						default -> skip();
					}
				}
			}
		}

		/** The only field that is asked for, an array of one text between quotes. */
		private void card() {
			for (String name = name(); name != null; name = name()) {
				this.parser.nextToken();
				int from = (int) this.parser.currentTokenLocation().getByteOffset() + 1;
				this.parser.nextToken();
				int end = (int) this.parser.currentTokenLocation().getByteOffset();
				this.cards.add(Card.encoded(this.answer, from, end - 1));
			}
		}

		private void read(List<String> texts) {
			texts.clear();
			while (this.parser.nextToken() != JsonToken.END_ARRAY) {
				texts.add(this.parser.getString());
			}
		}

		private void aggregations() {
			for (String name = name(); name != null; name = name()) {
				Map<String, Long> values = new LinkedHashMap<>();
				buckets(values);
				this.counts.put(name, values);
			}
		}

		/** Finds the buckets wherever they are within an aggregation. */
		private void buckets(Map<String, Long> values) {
			for (String name = name(); name != null; name = name()) {
				if ("buckets".equals(name)) {
					eachBucket(values);
				}
				else if (this.parser.currentToken() == JsonToken.START_OBJECT) {
					buckets(values);
				}
				else {
					skip();
				}
			}
		}

		private void eachBucket(Map<String, Long> values) {
			while (this.parser.nextToken() == JsonToken.START_OBJECT) {
				String key = "";
				long count = 0;
				for (String name = name(); name != null; name = name()) {
					switch (name) {
						case "key" -> key = this.parser.getString();
						case "doc_count" -> count = this.parser.getLongValue();
						default -> skip();
					}
				}
				values.put(key, count);
			}
		}

	}

}
