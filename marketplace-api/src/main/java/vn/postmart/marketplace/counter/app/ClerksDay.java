package vn.postmart.marketplace.counter.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import reactor.core.publisher.Flux;

import org.springframework.stereotype.Component;

/** What a clerk did today, as days are counted in Vietnam. */
@Component
public class ClerksDay {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private final CounterLog log;

	private final Clock clock;

	ClerksDay(CounterLog log, Clock clock) {
		this.log = log;
		this.clock = clock;
	}

	/** Today's acts, latest first. */
	public Flux<CounterAct> today(Clerk clerk) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), VIETNAM);
		return this.log.of(clerk.subject(), today.atStartOfDay(VIETNAM).toInstant(),
				today.plusDays(1).atStartOfDay(VIETNAM).toInstant());
	}

}
