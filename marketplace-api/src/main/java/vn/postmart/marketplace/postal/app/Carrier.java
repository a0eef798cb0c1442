package vn.postmart.marketplace.postal.app;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.Acceptance;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.HandOver;
import vn.postmart.marketplace.postal.ItemId;

/**
 * The post that carries the parcels. Each call may be repeated and has one effect. Fails
 * with {@link CarrierUnavailable} when it is not known what came of a call, and with
 * {@link CarrierRefused} when the carrier said no.
 */
public interface Carrier {

	/** Sends a parcel's data ahead of it. */
	Mono<Void> preAdvise(ConsignmentView consignment);

	/** Whether the carrier has a parcel's data. */
	Mono<Boolean> knows(ItemId itemId);

	/** Tells that a counter took a parcel in. */
	Mono<Void> accepted(CounterActs.Told<Acceptance> acceptance);

	/** Tells that a counter gave a parcel to its addressee. */
	Mono<Void> handedOver(CounterActs.Told<HandOver> handOver);

}
