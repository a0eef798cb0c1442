package vn.postmart.marketplace.postal.app;

import java.time.Instant;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.Acceptance;
import vn.postmart.marketplace.postal.HandOver;
import vn.postmart.marketplace.postal.ItemId;

/** What our counters did, to be told to the carrier. */
public interface CounterActs {

	/** The acceptance of a parcel, or empty when no counter of ours took it in. */
	Mono<Told<Acceptance>> acceptance(ItemId itemId);

	/** The hand-over of a parcel, or empty when no counter of ours made it. */
	Mono<Told<HandOver>> handOver(ItemId itemId);

	/** An act and when it was done. */
	record Told<T>(T act, Instant at) {
	}

}
