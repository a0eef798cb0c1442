package vn.postmart.simulator.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A parcel as the carrier knows it. Each change makes a new one.
 *
 * @param events oldest first
 */
record Parcel(PreAdvice advice, String carrierReference, Instant receivedAt, ParcelStatus status, CashStatus cash,
		@Nullable Acceptance acceptance, @Nullable HandOver handOver, List<ItemEvent> events) {

	Parcel {
		events = List.copyOf(events);
	}

	static Parcel preAdvised(PreAdvice advice, String carrierReference, Instant at) {
		return new Parcel(advice, carrierReference, at, ParcelStatus.PRE_ADVISED, CashStatus.NONE, null, null,
				List.of());
	}

	String itemId() {
		return this.advice.itemId();
	}

	Optional<ItemEvent> lastEvent() {
		return this.events.isEmpty() ? Optional.empty() : Optional.of(this.events.getLast());
	}

	Parcel accepted(Acceptance how) {
		return new Parcel(this.advice, this.carrierReference, this.receivedAt, ParcelStatus.ACCEPTED, this.cash, how,
				null, this.events);
	}

	Parcel handedOver(HandOver how) {
		return new Parcel(this.advice, this.carrierReference, this.receivedAt, this.status, this.cash, this.acceptance,
				how, this.events);
	}

	Parcel cancelled() {
		return new Parcel(this.advice, this.carrierReference, this.receivedAt, ParcelStatus.CANCELLED, this.cash,
				this.acceptance, this.handOver, this.events);
	}

	Parcel moved(ItemEvent event) {
		CashStatus cash = (event.codCollectedVnd() > 0) ? CashStatus.COLLECTED : this.cash;
		return new Parcel(this.advice, this.carrierReference, this.receivedAt, event.code().status(), cash,
				this.acceptance, this.handOver, Stream.concat(this.events.stream(), Stream.of(event)).toList());
	}

	Parcel withCash(CashStatus cash) {
		return new Parcel(this.advice, this.carrierReference, this.receivedAt, this.status, cash, this.acceptance,
				this.handOver, this.events);
	}

}
