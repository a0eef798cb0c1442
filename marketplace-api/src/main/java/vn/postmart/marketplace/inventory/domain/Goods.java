package vn.postmart.marketplace.inventory.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.StockLine;

/**
 * What lots may stand in for each other: those of a listing that are in hand, or promised
 * for the same day.
 */
record Goods(ListingId listingId, @Nullable LocalDate shipBy) {

	static Goods of(FreeLot lot) {
		return new Goods(lot.listingId(), lot.shipBy());
	}

	static Goods of(StockLine line) {
		return new Goods(line.listingId(), line.shipBy());
	}

}
