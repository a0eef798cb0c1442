package vn.postmart.marketplace.postal.app;

import java.time.Clock;
import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Keeps what the carrier sends, before anything is made of it, and has it applied once.
 */
@Component
public class ReceiveNotice {

	private final Notices notices;

	private final PostalEvents events;

	private final Transactions transactions;

	private final Clock clock;

	ReceiveNotice(Notices notices, PostalEvents events, Transactions transactions, Clock clock) {
		this.notices = notices;
		this.events = events;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Keeps a notice that was proved to be the carrier's; one that was kept before
	 * changes nothing.
	 */
	public Mono<Void> receive(String eventId, byte[] body) {
		RawNotice notice = new RawNotice(Sources.CARRIER, eventId, body);
		return this.transactions.inTransaction(() -> this.notices.keep(notice, this.clock.instant())
			.filter(Boolean::booleanValue)
			.flatMap((fresh) -> this.events.tell(List.of(new NoticeReceived(notice.source(), notice.eventId())))));
	}

}
