package vn.postmart.marketplace.inventory.domain;

import java.util.List;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.Quantity;

/**
 * What came of looking for stock: a pick for everything asked, or the listing that ran
 * short.
 */
public sealed interface Picking {

	/** At most one pick per reference and lot. */
	record Picked(List<Pick> picks) implements Picking {

		public Picked {
			picks = List.copyOf(picks);
		}

	}

	/** The first listing that ran short, and what all its lots had. */
	record RanOut(ListingId listingId, Quantity available) implements Picking {
	}

}
