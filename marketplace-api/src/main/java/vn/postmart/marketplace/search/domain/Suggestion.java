package vn.postmart.marketplace.search.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that may be meant by what has been typed so far.
 */
public sealed interface Suggestion {

	/** In Vietnamese, as it is shown. */
	String name();

	/** What listings are called; to be searched for. */
	record Product(String name) implements Suggestion {
	}

	/** A category to open. */
	record Category(String name, String nameEn, String slug) implements Suggestion {
	}

	/** A stall to open. */
	record Stall(String name, UUID id) implements Suggestion {
	}

	/**
	 * A place to buy from.
	 *
	 * @param commune code of the commune, null for a whole province
	 */
	record Place(String name, String province, @Nullable String commune) implements Suggestion {
	}

}
