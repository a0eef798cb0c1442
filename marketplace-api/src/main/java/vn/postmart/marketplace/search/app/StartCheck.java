package vn.postmart.marketplace.search.app;

import java.time.Duration;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Starts checks of the index: at times, and when an operator asks. */
@Component
public class StartCheck {

	private final IndexChecks checks;

	private final Outbox outbox;

	private final Transactions transactions;

	private final Duration every;

	StartCheck(IndexChecks checks, Outbox outbox, Transactions transactions,
			@Value("${postmart.search.check-every:60s}") Duration every) {
		this.checks = checks;
		this.outbox = outbox;
		this.transactions = transactions;
		this.every = every;
	}

	/** Compares contents, too; the check that is under way if there is one. */
	public Mono<IndexCheck> thorough() {
		return start(true, Duration.ZERO).switchIfEmpty(Mono.defer(this.checks::latest));
	}

	/** Compares versions if nobody has for a while. */
	Mono<Void> ifDue() {
		return start(false, this.every).then();
	}

	private Mono<IndexCheck> start(boolean thorough, Duration pause) {
		return this.transactions.inBackgroundTransaction(() -> this.checks.start(thorough, pause)
			.flatMap((check) -> this.outbox.append(OutboxEvent.of(CheckStep.TYPE, "search", CheckStep.of(check)))
				.then(Mono.defer(this::fill))
				.thenReturn(check)));
	}

	/** Whatever waits for the index has it looked for, whoever should have told of it. */
	private Mono<Void> fill() {
		return this.outbox.append(OutboxEvent.of(DocumentsChanged.TYPE, "search", new DocumentsChanged(0)));
	}

}
