package vn.postmart.simulator.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.postmart.simulator.journal.Book;
import vn.postmart.simulator.post.Step.CountCash;
import vn.postmart.simulator.post.Step.Remit;
import vn.postmart.simulator.post.Step.Scan;

/**
 * Moves parcels and their cash along, a step each time the pace allows or somebody asks.
 */
final class Transport {

	private final Book<PostFact, Parcels> book;

	private final Scanner scanner;

	private final Cashier cashier;

	private final Clock clock;

	private volatile Duration pace;

	Transport(Book<PostFact, Parcels> book, Duration pace, Clock clock) {
		this.book = book;
		this.scanner = new Scanner(clock);
		this.cashier = new Cashier(clock);
		this.clock = clock;
		this.pace = pace;
	}

	/** Sets the time between two steps; parcels under way follow it at once. */
	void pace(Duration step) {
		this.pace = step;
	}

	Duration pace() {
		return this.pace;
	}

	/** Moves everything that has waited long enough, a step each. */
	void moveDue() {
		Instant moment = this.clock.instant().minus(this.pace);
		for (String itemId : waitingSince(moment)) {
			moveIfWaiting(itemId, moment);
		}
	}

	/** Moves everything under way, a step each. */
	List<Move> moveAll() {
		return moving().stream().map(this::move).flatMap(Optional::stream).toList();
	}

	/**
	 * Moves one parcel or its cash a step; empty when it waits for somebody or has
	 * arrived.
	 */
	Optional<Move> move(String itemId) {
		synchronized (this.book) {
			return this.book.state().find(itemId).flatMap(this::move);
		}
	}

	private Optional<Move> move(Parcel parcel) {
		Optional<Step> step = Itinerary.next(parcel);
		step.ifPresent(next -> this.book.record(fact(next, parcel)));
		return step.map(next -> new Move(parcel.itemId(), next.name()));
	}

	private PostFact fact(Step step, Parcel parcel) {
		return switch (step) {
			case Scan scan -> this.scanner.scan(scan.code(), parcel);
			case CountCash _ -> this.cashier.count(parcel);
			case Remit _ -> this.cashier.remit(this.book.state());
		};
	}

	private List<String> moving() {
		synchronized (this.book) {
			return this.book.state().moving();
		}
	}

	private List<String> waitingSince(Instant moment) {
		synchronized (this.book) {
			return this.book.state().waitingSince(moment);
		}
	}

	private void moveIfWaiting(String itemId, Instant moment) {
		synchronized (this.book) {
			if (this.book.state().isWaitingSince(itemId, moment)) {
				var _ = move(itemId);
			}
		}
	}

}
