package vn.postmart.marketplace.counter.app;

import java.time.Clock;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.Consignments;
import vn.postmart.marketplace.postal.HandOver;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.shared.IdSource;

import org.springframework.stereotype.Component;

/** Gives a parcel to its addressee over the desk. */
@Component
public class HandOverParcel {

	private final Consignments consignments;

	private final CounterLog log;

	private final IdSource ids;

	private final Clock clock;

	HandOverParcel(Consignments consignments, CounterLog log, IdSource ids, Clock clock) {
		this.consignments = consignments;
		this.log = log;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Joins the caller's transaction. Refused unless the parcel waits at this desk's
	 * office.
	 * @param proof CODE, SIGNATURE or ID_SHOWN
	 * @param receiver who took it when not the addressee; empty otherwise
	 */
	public Mono<ConsignmentView> handOver(Clerk clerk, ItemId itemId, String proof, String receiver) {
		return this.consignments.handOver(new HandOver(itemId, clerk.office(), clerk.subject(), proof, receiver))
			.flatMap((parcel) -> this.log.add(CounterAct.handOver(this.ids.next(), parcel, clerk, this.clock.instant()))
				.thenReturn(parcel));
	}

}
