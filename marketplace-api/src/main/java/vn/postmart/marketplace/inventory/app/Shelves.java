package vn.postmart.marketplace.inventory.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.catalog.LotRecorded;
import vn.postmart.marketplace.inventory.Availability;
import vn.postmart.marketplace.inventory.domain.FreeLot;

/** Lots and what is on hand of them. Everything joins the caller's transaction. */
public interface Shelves {

	/**
	 * The lots of the listings that may still be sold on {@code day} and are not all
	 * held, locked in the order of their ids until the transaction ends.
	 */
	Flux<FreeLot> lock(Collection<ListingId> listings, LocalDate day);

	/** Takes a new lot on; false when it was taken on before. */
	Mono<Boolean> receive(LotRecorded lot, Instant at);

	/** Takes new lots on in one round trip; those taken on before stay as they are. */
	Mono<Void> receiveAll(Collection<LotRecorded> lots, Instant at);

	/**
	 * A new count of a lot; false when the lot is unknown or less than what is held would
	 * be left.
	 */
	Mono<Boolean> adjust(Recount recount, Instant at);

	/** The lot, or empty. */
	Mono<ShelvedLot> find(LotId id);

	/** The lots of the listings, expired ones and sold-out ones too. */
	Flux<ShelvedLot> lots(Collection<ListingId> listings);

	/**
	 * What can be ordered now of the listings that have any: goods in hand first, then
	 * what is promised, by its day. Goods in hand are good until they are sent, which for
	 * a listing sold in windows is the window's day.
	 */
	Flux<Availability> available(Collection<ListingId> listings, Instant now);

	/** What pages say of the stock of the listings, one for each, in no order. */
	Flux<OnShelf> onShelf(Collection<ListingId> listings, Instant now);

}
