package vn.postmart.marketplace.notification.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.notification.domain.Entry;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/** Shows people what they were told, as themselves and as those who run their stall. */
@Component
public class ReadNews {

	private static final int PAGE = 30;

	private final Entries entries;

	private final Stalls stalls;

	private final Transactions transactions;

	private final Clock clock;

	ReadNews(Entries entries, Stalls stalls, Transactions transactions, Clock clock) {
		this.entries = entries;
		this.stalls = stalls;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** The newest, or those that came before an entry, and how many are unread in all. */
	public Mono<Page> latest(Actor actor, @Nullable UUID before) {
		return readers(actor)
			.flatMap((readers) -> Mono.zip(this.entries.latest(readers, before, PAGE).collectList(),
					this.entries.unread(readers)))
			.map((found) -> new Page(found.getT1(), found.getT2()));
	}

	/** How many are unread. */
	public Mono<Long> unread(Actor actor) {
		return readers(actor).flatMap(this.entries::unread);
	}

	/** Marks everything up to an entry as read; a repeat changes nothing. */
	public Mono<Void> markRead(Actor actor, UUID upTo) {
		return readers(actor).flatMap((readers) -> this.transactions
			.inTransaction(() -> this.entries.markRead(readers, upTo, this.clock.instant())));
	}

	private Mono<List<String>> readers(Actor actor) {
		String person = Addressee.person(actor.key());
		return this.stalls.ownedBy(actor)
			.map((stall) -> List.of(person, Addressee.stall(stall.id())))
			.defaultIfEmpty(List.of(person));
	}

	/** Some entries. */
	public record Page(List<Entry> entries, long unread) {

		/** What to send as {@code before} for the next page; null on the last. */
		public @Nullable UUID next() {
			return (this.entries.size() < PAGE) ? null : this.entries.getLast().id();
		}

	}

}
