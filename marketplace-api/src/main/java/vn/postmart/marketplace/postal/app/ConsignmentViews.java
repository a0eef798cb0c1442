package vn.postmart.marketplace.postal.app;

import java.time.Instant;
import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.ItemId;

/** Parcels to look at. */
public interface ConsignmentViews {

	/** The parcel, or empty. */
	Mono<ConsignmentView> byItem(ItemId itemId);

	/** The parcels among these, in no order. */
	Flux<ConsignmentView> byItems(Collection<ItemId> itemIds);

	/** The parcels among {@code references}, in no order. */
	Flux<ConsignmentView> byReferences(Collection<String> references);

	/** A sender's parcels in any of the states, newest first. */
	Flux<ConsignmentView> bySender(String senderRef, Collection<ConsignmentState> states, int limit);

	/** The parcels that wait for their addressees at an office, longest first. */
	Flux<ConsignmentView> waitingAt(String officeCode, int limit);

	/**
	 * The parcels created before {@code moment} whose data the post still lacks, oldest
	 * first.
	 */
	Flux<ConsignmentView> unadvisedSince(Instant moment, int limit);

}
