package vn.postmart.marketplace.postal;

import java.util.Collection;
import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Parcels. Every change joins the caller's transaction. */
public interface Consignments {

	/**
	 * Records a parcel and mints its identifier; asked again with the same reference it
	 * gives the same parcel.
	 */
	Mono<ConsignmentView> create(NewConsignment consignment);

	/** Records many parcels in few round trips; as {@link #create} for each. */
	Flux<ConsignmentView> createAll(List<NewConsignment> consignments);

	/** The parcel, or empty. */
	Mono<ConsignmentView> byItem(ItemId itemId);

	/** The parcels among {@code references}, in no order. */
	Flux<ConsignmentView> byReferences(Collection<String> references);

	/**
	 * The parcels of a sender in any of the states, newest first, at most {@code limit}.
	 */
	Flux<ConsignmentView> bySender(String senderRef, Collection<ConsignmentState> states, int limit);

	/**
	 * The parcels that wait for their addressees at an office, longest first, at most
	 * {@code limit}.
	 */
	Flux<ConsignmentView> waitingAt(String officeCode, int limit);

	/**
	 * A counter takes a parcel in. Refused when the post has no data of it yet
	 * ({@code rule-refused}), or not found; a repeat by the same office gives the same
	 * answer.
	 */
	Mono<ConsignmentView> accept(Acceptance acceptance);

	/**
	 * A counter hands a parcel to its addressee. Refused unless it waits at that
	 * counter's office.
	 */
	Mono<ConsignmentView> handOver(HandOver handOver);

	/** The A6 labels of the parcels as one PDF, a page each, in the order given. */
	Mono<byte[]> labels(List<ItemId> itemIds);

}
