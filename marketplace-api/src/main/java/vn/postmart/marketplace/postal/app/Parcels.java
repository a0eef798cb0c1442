package vn.postmart.marketplace.postal.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.Acceptance;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.HandOver;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.postal.domain.Consignment;
import vn.postmart.marketplace.postal.domain.Docket;
import vn.postmart.marketplace.postal.domain.Progress;
import vn.postmart.marketplace.postal.domain.Sighting;

/** Where parcels are written. Everything joins the caller's transaction. */
public interface Parcels {

	/** Those of the references that have a parcel. */
	Flux<String> known(Collection<String> references);

	/**
	 * Adds parcels and answers with the identifiers of those whose reference had none.
	 */
	Flux<ItemId> add(List<NewParcel> parcels);

	/** The parcel, locked until the transaction ends; or empty. */
	Mono<Consignment> lock(ItemId itemId);

	/** Writes what changed, with a row for each step. */
	Mono<Void> save(Progress progress);

	/** Writes down who took a parcel in. */
	Mono<Void> accepted(Docket docket, Acceptance acceptance, Instant at);

	/** Writes down who gave a parcel to whom. */
	Mono<Void> handedOver(Docket docket, HandOver handOver, Instant at);

	/** Adds an event to a parcel's way; a repeat adds nothing. */
	Mono<Void> track(Docket docket, String source, Sighting sighting, ConsignmentState state);

}
