package vn.postmart.marketplace.payment.app;

import java.net.URI;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.IntentView.State;
import vn.postmart.marketplace.payment.domain.HostedPage;
import vn.postmart.marketplace.payment.domain.Intent;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/** Sends a payer to the provider's hosted page: the call between two local steps. */
@Component
class StartSession {

	private final Intents intents;

	private final Provider provider;

	private final Transactions transactions;

	StartSession(Intents intents, Provider provider, Transactions transactions) {
		this.intents = intents;
		this.provider = provider;
		this.transactions = transactions;
	}

	Mono<URI> start(String reference, URI success, URI cancel) {
		return this.intents.find(reference)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.filter((intent) -> intent.state() == State.AWAITING_PAYER)
			.switchIfEmpty(Mono.error(() -> RefusedException.rule("payment.not-awaited")))
			.flatMap((intent) -> page(intent, success, cancel))
			.map(HostedPage::url);
	}

	private Mono<HostedPage> page(Intent intent, URI success, URI cancel) {
		HostedPage known = intent.session();
		if (known != null) {
			return Mono.just(known);
		}
		return this.provider.open(intent, success, cancel)
			.flatMap((page) -> this.transactions.inTransaction(() -> remember(intent.reference(), page)));
	}

	/**
	 * Asked twice at once, the provider gives both the same page, and so the second save
	 * changes nothing.
	 */
	private Mono<HostedPage> remember(String reference, HostedPage page) {
		return this.intents.lock(reference)
			.filter((intent) -> intent.session() == null)
			.flatMap((intent) -> this.intents.update(intent.withSession(page)))
			.thenReturn(page);
	}

}
