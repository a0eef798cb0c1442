package vn.postmart.marketplace.inventory.domain;

import java.time.Instant;

import vn.postmart.marketplace.catalog.LotId;

/**
 * A lot taken back from everybody who has some of it.
 *
 * @param reason as buyers read it
 * @param by who recalled it, as {@code Actor.key()}
 */
public record Recall(LotId lotId, Kind kind, String reason, String by, Instant at) {

	/** Whose decision it was: Circular 17/2021/TT-BNNPTNT, article 4. */
	public enum Kind {

		/** The seller's own. */
		VOLUNTARY,
		/** An authority's. */
		FORCED

	}

}
