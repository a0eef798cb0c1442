package vn.postmart.simulator.payment;

import java.time.Clock;

import vn.postmart.simulator.journal.Book;

/**
 * Closes hosted pages whose time is over.
 */
final class SessionClock {

	private final Book<PaymentFact, PaymentRecords> book;

	private final ExpireSession expire;

	private final Clock clock;

	SessionClock(Book<PaymentFact, PaymentRecords> book, ExpireSession expire, Clock clock) {
		this.book = book;
		this.expire = expire;
		this.clock = clock;
	}

	void expireDue() {
		synchronized (this.book) {
			this.book.state()
				.overdue(this.clock.instant())
				.forEach(session -> this.book.record(this.expire.expire(session)));
		}
	}

}
