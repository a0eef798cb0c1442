package vn.postmart.marketplace.counter.app;

import java.time.Clock;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.Acceptance;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.Consignments;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.Weight;

import org.springframework.stereotype.Component;

/** Takes a parcel in over the desk. */
@Component
public class AcceptParcel {

	private final Consignments consignments;

	private final CounterLog log;

	private final IdSource ids;

	private final Clock clock;

	AcceptParcel(Consignments consignments, CounterLog log, IdSource ids, Clock clock) {
		this.consignments = consignments;
		this.log = log;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Joins the caller's transaction. Refused for a parcel that is unknown, not
	 * announced, or in already.
	 */
	public Mono<ConsignmentView> accept(Clerk clerk, ItemId itemId, Weight weight) {
		return this.consignments.accept(new Acceptance(itemId, clerk.office(), clerk.subject(), weight))
			.flatMap((parcel) -> this.log
				.add(CounterAct.acceptance(this.ids.next(), parcel, clerk, this.clock.instant()))
				.thenReturn(parcel));
	}

}
