package vn.postmart.marketplace.search.app;

import java.util.stream.Stream;

import vn.postmart.marketplace.search.language.Synonym;

/**
 * A synonym as an operator wrote it down.
 *
 * @param typed what shoppers type
 * @param meant what they mean by it
 * @param bothWays whether who types {@code meant} means {@code typed}, too
 * @param note why, for the next operator
 */
public record TunedSynonym(long id, String typed, String meant, boolean bothWays, String note) {

	/** What search learns from it. */
	Stream<Synonym> learnt() {
		Synonym there = new Synonym(this.typed, this.meant);
		return this.bothWays ? Stream.of(there, new Synonym(this.meant, this.typed)) : Stream.of(there);
	}

}
