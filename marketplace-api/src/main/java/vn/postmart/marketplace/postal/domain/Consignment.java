package vn.postmart.marketplace.postal.domain;

import java.time.Instant;
import java.util.List;

import vn.postmart.marketplace.postal.Acceptance;
import vn.postmart.marketplace.postal.CodRemitted;
import vn.postmart.marketplace.postal.ConsignmentAccepted;
import vn.postmart.marketplace.postal.ConsignmentDelivered;
import vn.postmart.marketplace.postal.ConsignmentHandedOver;
import vn.postmart.marketplace.postal.ConsignmentPreAdvised;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.HandOver;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

/**
 * What decides about a parcel's next step. Each method answers with the progress made,
 * which is none when the news is old.
 *
 * @param version counts the changes, so that two at once are noticed
 */
public record Consignment(Docket docket, Standing standing, long version) {

	/** The post has the data. */
	public Progress preAdvised(Instant at) {
		List<ConsignmentState> path = (this.standing.state() == ConsignmentState.CREATED)
				? List.of(ConsignmentState.PRE_ADVISED) : List.of();
		return Progress.none(this).through(path, Cause.preAdvice(at));
	}

	/**
	 * A counter takes it in. Refused while the post lacks its data, and to a second
	 * office.
	 */
	public Progress accepted(Acceptance acceptance, Instant at) {
		if (acceptance.officeCode().equals(this.standing.acceptedAt())) {
			return Progress.none(this);
		}
		switch (this.standing.state()) {
			case CREATED -> throw RefusedException.rule("postal.not-pre-advised");
			case CANCELLED -> throw RefusedException.rule("postal.cancelled");
			case PRE_ADVISED -> {
				// the one state in which a counter may take it
			}
			case ACCEPTED, IN_TRANSIT, AT_DELIVERY_OFFICE, OUT_FOR_DELIVERY, READY_FOR_PICKUP, DELIVERY_FAILED,
					DELIVERED ->
				throw RefusedException.of(ProblemType.DUPLICATE).because("postal.accepted-already");
		}
		return Progress.none(with(this.standing.acceptedAt(acceptance.officeCode())))
			.through(List.of(ConsignmentState.ACCEPTED), Cause.acceptance(acceptance, at));
	}

	/** A counter gives it to its addressee. Refused unless it waits at that office. */
	public Progress handedOver(HandOver handOver, Instant at) {
		if (handOver.officeCode().equals(this.standing.handedOverAt())) {
			return Progress.none(this);
		}
		if (this.standing.state() == ConsignmentState.DELIVERED) {
			throw RefusedException.of(ProblemType.DUPLICATE).because("postal.delivered-already");
		}
		if (this.standing.state() != ConsignmentState.READY_FOR_PICKUP) {
			throw RefusedException.rule("postal.not-waiting");
		}
		if (!handOver.officeCode().equals(this.standing.waitsAt())) {
			throw RefusedException.rule("postal.waits-elsewhere");
		}
		return Progress.none(with(this.standing.handedOverAt(handOver.officeCode())))
			.telling(new ConsignmentHandedOver(this.docket.reference(), this.docket.itemId().value(),
					handOver.officeCode(), handOver.clerk(), handOver.proof(), handOver.receiver(), at))
			.through(List.of(ConsignmentState.DELIVERED), Cause.handOver(handOver, at));
	}

	/**
	 * The carrier saw it. Events come in any order and more than once: where the parcel
	 * stands follows from the latest by the carrier's clock, and being delivered is not
	 * undone by a scan that claims to be later.
	 */
	public Progress seen(Sighting sighting) {
		return sighting.state()
			.filter((seen) -> isNewer(sighting.at(), seen))
			.map((seen) -> moved(sighting, seen))
			.orElseGet(() -> Progress.none(this));
	}

	/** The carrier paid its cash to us; told once, after the delivery. */
	public Progress remitted(Remittance paid) {
		if (this.standing.remittance() != null) {
			return Progress.none(this);
		}
		Progress progress = Progress.none(with(this.standing.remitted(paid)));
		return (this.standing.state() == ConsignmentState.DELIVERED) ? progress.telling(remittance(paid)) : progress;
	}

	/**
	 * Whether the carrier delivered it and says it collected another amount than is due.
	 */
	public boolean disputes(Sighting sighting) {
		return sighting.state().filter(ConsignmentState.DELIVERED::equals).isPresent()
				&& !sighting.codCollected().equals(this.docket.cod());
	}

	Consignment with(Standing next) {
		return new Consignment(this.docket, next, this.version);
	}

	/** What other modules are told when it arrives in the state it is in. */
	List<Object> arrivalFacts(Cause cause) {
		String reference = this.docket.reference();
		String itemId = this.docket.itemId().value();
		return switch (this.standing.state()) {
			case PRE_ADVISED -> List.of(new ConsignmentPreAdvised(reference, itemId));
			case ACCEPTED -> {
				String office = this.standing.acceptedAt();
				yield List.of(new ConsignmentAccepted(reference, itemId, (office != null) ? office : "", cause.at()));
			}
			case DELIVERED -> {
				Object delivered = new ConsignmentDelivered(reference, itemId, this.docket.cod().amount(), cause.at());
				Remittance paid = this.standing.remittance();
				yield (paid != null) ? List.of(delivered, remittance(paid)) : List.of(delivered);
			}
			case CREATED, IN_TRANSIT, AT_DELIVERY_OFFICE, OUT_FOR_DELIVERY, READY_FOR_PICKUP, DELIVERY_FAILED,
					CANCELLED ->
				List.of();
		};
	}

	private Progress moved(Sighting sighting, ConsignmentState seen) {
		List<ConsignmentState> path = Journey.towards(this.standing.state(), seen);
		Standing standing = this.standing.seenAt(sighting.at());
		if (seen == ConsignmentState.READY_FOR_PICKUP) {
			String point = this.docket.pointCode();
			standing = standing.waitingAt((point != null) ? point : sighting.officeCode());
		}
		return Progress.none(with(standing)).through(path, Cause.sighting(sighting));
	}

	private boolean isNewer(Instant at, ConsignmentState seen) {
		if (Journey.endsWith(this.standing.state())) {
			return false;
		}
		Instant known = this.standing.seenAt();
		int later = (known != null) ? at.compareTo(known) : 1;
		return later > 0 || seen == ConsignmentState.DELIVERED
				|| (later == 0 && seen.compareTo(this.standing.state()) > 0);
	}

	private CodRemitted remittance(Remittance paid) {
		return new CodRemitted(this.docket.reference(), this.docket.itemId().value(), paid.amount().amount(),
				paid.batch(), paid.at());
	}

}
