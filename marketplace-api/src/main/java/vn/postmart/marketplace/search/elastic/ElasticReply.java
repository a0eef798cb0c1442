package vn.postmart.marketplace.search.elastic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.postmart.marketplace.search.domain.Card;
import vn.postmart.marketplace.search.domain.Facet;

/**
 * What the engine answered, read in one pass; cards are cut out unread.
 *
 * @param cards of the hits, where the search asked for them
 * @param digests which tell the hits' cards from others
 * @param lastSort the sort keys of the last hit, as the engine wrote them
 * @param lastMerits the names of what the last hit has, where the search gave names
 * @param counts of each facet, by value
 */
record ElasticReply(int status, List<Card> cards, List<Long> digests, long total, List<String> lastSort,
		List<String> lastMerits, Map<String, Map<String, Long>> counts) {

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

	/** How many hits are on this page. */
	int hits() {
		return this.digests.size();
	}

	/** The cards of this page by their digests. */
	Map<Long, Card> cardsByDigest() {
		Map<Long, Card> byDigest = HashMap.newHashMap(this.digests.size());
		for (int i = 0; i < this.digests.size(); i++) {
			byDigest.put(this.digests.get(i), this.cards.get(i));
		}
		return byDigest;
	}

	/** The same hits with their cards, and with the counts of another reply. */
	ElasticReply with(Map<Long, Card> byDigest, ElasticReply counted) {
		List<Card> cards = new ArrayList<>(this.digests.size());
		this.digests.forEach((digest) -> cards.add(byDigest.get(digest)));
		return new ElasticReply(this.status, cards, this.digests, counted.total, this.lastSort, this.lastMerits,
				counted.counts);
	}

	/** The pass through one answer. */
	private static final class Reading {

		private final JsonParser parser;

		private final byte[] answer;

		private final List<Card> cards = new ArrayList<>();

		private final List<Long> digests = new ArrayList<>();

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
			return new ElasticReply(status, this.cards, this.digests, this.total, this.lastSort, this.lastMerits,
					this.counts);
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
			int hits = 0;
			while (this.parser.nextToken() == JsonToken.START_OBJECT) {
				hits++;
				this.lastMerits.clear();
				for (String name = name(); name != null; name = name()) {
					switch (name) {
						case "fields" -> fields();
						case "sort" -> read(this.lastSort);
						case "matched_queries" -> read(this.lastMerits);
						default -> skip();
					}
				}
			}
			check(this.digests, hits);
			check(this.cards, hits);
		}

		/** Where one hit has a field all have it, or a card would come to another's. */
		private static void check(List<?> fields, int hits) {
			if (!fields.isEmpty() && fields.size() != hits) {
				throw new IllegalStateException("Some hits lack their digest or their card");
			}
		}

		/** Each field is an array of one value. */
		private void fields() {
			for (String name = name(); name != null; name = name()) {
				this.parser.nextToken();
				switch (name) {
					case ElasticQueries.DIGEST -> digest();
					case ElasticQueries.CARD -> card();
					default -> throw new IllegalStateException("Not asked for: " + name);
				}
			}
		}

		private void digest() {
			this.digests.add(this.parser.getLongValue());
			this.parser.nextToken();
		}

		/** A text between quotes. */
		private void card() {
			int from = (int) this.parser.currentTokenLocation().getByteOffset() + 1;
			this.parser.nextToken();
			int end = (int) this.parser.currentTokenLocation().getByteOffset();
			this.cards.add(Card.encoded(this.answer, from, end - 1));
		}

		private void read(List<String> texts) {
			texts.clear();
			while (this.parser.nextToken() != JsonToken.END_ARRAY) {
				texts.add(this.parser.getString());
			}
		}

		private void aggregations() {
			for (String name = name(); name != null; name = name()) {
				buckets(Set.of(name.split(ElasticFacets.SEPARATOR)));
			}
		}

		/** Finds the buckets wherever they are within an aggregation. */
		private void buckets(Set<String> facets) {
			for (String name = name(); name != null; name = name()) {
				if ("buckets".equals(name)) {
					eachBucket(facets);
				}
				else if (this.parser.currentToken() == JsonToken.START_OBJECT) {
					buckets(facets);
				}
				else {
					skip();
				}
			}
		}

		private void eachBucket(Set<String> facets) {
			while (this.parser.nextToken() == JsonToken.START_OBJECT) {
				String choice = "";
				long count = 0;
				for (String name = name(); name != null; name = name()) {
					switch (name) {
						case "key" -> choice = this.parser.getString();
						case "doc_count" -> count = this.parser.getLongValue();
						default -> skip();
					}
				}
				count(choice, count, facets);
			}
		}

		private void count(String choice, long count, Set<String> facets) {
			int end = choice.indexOf(Facet.SEPARATOR);
			String facet = choice.substring(0, end);
			if (facets.contains(facet)) {
				this.counts.computeIfAbsent(facet, (first) -> new LinkedHashMap<>())
					.put(choice.substring(end + 1), count);
			}
		}

	}

}
