package vn.postmart.simulator.post;

import java.util.Optional;

import vn.postmart.simulator.journal.Book;
import vn.postmart.simulator.post.Outcome.Done;
import vn.postmart.simulator.post.Outcome.Refused;
import vn.postmart.simulator.post.Outcome.Repeated;
import vn.postmart.simulator.post.PostFact.AcceptanceRefused;
import vn.postmart.simulator.post.PostFact.Accepted;
import vn.postmart.simulator.post.PostFact.Cancelled;
import vn.postmart.simulator.post.PostFact.HandedOver;
import vn.postmart.simulator.post.PostFact.PreAdvised;

/**
 * What senders and clerks ask of the carrier. Each request may be repeated: the same one
 * gets the same answer.
 */
final class Counter {

	private final Book<PostFact, Parcels> book;

	private final Transport transport;

	Counter(Book<PostFact, Parcels> book, Transport transport) {
		this.book = book;
		this.transport = transport;
	}

	Optional<Parcel> find(String itemId) {
		synchronized (this.book) {
			return this.book.state().find(itemId);
		}
	}

	/** Takes a parcel's data in. */
	Outcome preAdvise(PreAdvice advice, Optional<String> idempotencyKey) {
		synchronized (this.book) {
			Parcels parcels = this.book.state();
			Optional<Parcel> earlier = idempotencyKey.flatMap(parcels::byIdempotencyKey)
				.or(() -> parcels.find(advice.itemId()));
			if (earlier.isPresent()) {
				return earlier.get().advice().equals(advice) ? new Repeated(earlier.get())
						: new Refused(Refusal.OTHER_CONTENT);
			}
			String reference = "VP%09d".formatted(parcels.all().size() + 1);
			this.book.record(new PreAdvised(advice, reference, idempotencyKey.orElse(null)));
			return done(advice.itemId());
		}
	}

	/**
	 * Takes a parcel in. One whose data never came, or was withdrawn, is refused and
	 * raises an alarm.
	 */
	Outcome accept(String itemId, Acceptance acceptance) {
		synchronized (this.book) {
			Optional<Parcel> parcel = this.book.state().find(itemId);
			Acceptance earlier = parcel.map(Parcel::acceptance).orElse(null);
			if (earlier != null) {
				return earlier.isSameAs(acceptance) ? new Repeated(parcel.orElseThrow())
						: new Refused(Refusal.ALREADY_ACCEPTED);
			}
			if (parcel.isEmpty() || parcel.get().status() != ParcelStatus.PRE_ADVISED) {
				return alarm(itemId, acceptance, parcel.isPresent());
			}
			this.book.record(new Accepted(itemId, acceptance));
			var _ = this.transport.move(itemId);
			return done(itemId);
		}
	}

	/** Gives a parcel that waits at a counter to its addressee. */
	Outcome handOver(String itemId, HandOver handOver) {
		synchronized (this.book) {
			Optional<Parcel> parcel = this.book.state().find(itemId);
			HandOver earlier = parcel.map(Parcel::handOver).orElse(null);
			if (earlier != null) {
				return earlier.isSameAs(handOver) ? new Repeated(parcel.orElseThrow())
						: new Refused(Refusal.ALREADY_HANDED_OVER);
			}
			if (parcel.isEmpty()) {
				return new Refused(Refusal.UNKNOWN_ITEM);
			}
			if (parcel.get().status() != ParcelStatus.READY_FOR_PICKUP) {
				return new Refused(Refusal.NOT_READY_FOR_PICKUP);
			}
			this.book.record(new HandedOver(itemId, handOver));
			var _ = this.transport.move(itemId);
			return done(itemId);
		}
	}

	/** Withdraws a parcel that was not accepted yet. */
	Outcome cancel(String itemId) {
		synchronized (this.book) {
			Optional<Parcel> parcel = this.book.state().find(itemId);
			if (parcel.isEmpty()) {
				return new Refused(Refusal.UNKNOWN_ITEM);
			}
			return switch (parcel.get().status()) {
				case CANCELLED -> new Repeated(parcel.get());
				case PRE_ADVISED -> {
					this.book.record(new Cancelled(itemId));
					yield done(itemId);
				}
				case ACCEPTED, IN_TRANSIT, AT_DELIVERY_OFFICE, OUT_FOR_DELIVERY, READY_FOR_PICKUP, DELIVERED ->
					new Refused(Refusal.ALREADY_ACCEPTED);
			};
		}
	}

	private Outcome alarm(String itemId, Acceptance acceptance, boolean cancelled) {
		Refusal refusal = cancelled ? Refusal.ALREADY_CANCELLED : Refusal.NOT_PRE_ADVISED;
		this.book.record(new AcceptanceRefused(itemId, acceptance.officeCode(), acceptance.clerk(), refusal.code()));
		return new Refused(refusal);
	}

	private Outcome done(String itemId) {
		return new Done(this.book.state().find(itemId).orElseThrow());
	}

}
