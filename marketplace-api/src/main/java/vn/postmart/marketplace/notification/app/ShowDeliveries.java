package vn.postmart.marketplace.notification.app;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.notification.app.Messages.Tally;

import org.springframework.stereotype.Component;

/** Shows an operator what becomes of the messages. */
@Component
public class ShowDeliveries {

	private static final Duration SPAN = Duration.ofDays(30);

	private final Messages messages;

	private final Mails mails;

	private final Clock clock;

	ShowDeliveries(Messages messages, Mails mails, Clock clock) {
		this.messages = messages;
		this.mails = mails;
		this.clock = clock;
	}

	/** The figures of the last thirty days. */
	public Mono<Figures> figures() {
		return this.messages.tally(this.clock.instant().minus(SPAN))
			.collectList()
			.map((tallies) -> new Figures(tallies, this.mails.available()));
	}

	/**
	 * How many messages stand where.
	 *
	 * @param mail whether there is a mail server; without one mails are skipped
	 */
	public record Figures(List<Tally> tallies, boolean mail) {
	}

}
