package vn.postmart.marketplace.payment.app;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.IntentView.State;
import vn.postmart.marketplace.payment.domain.HostedPage;
import vn.postmart.marketplace.payment.domain.Intent;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Asks the provider what became of a payment whose outcome we have not heard, and applies
 * it.
 */
@Component
class ReconcilePayment {

	private final Intents intents;

	private final Provider provider;

	private final ApplyAuthorisation authorisation;

	private final Transactions transactions;

	ReconcilePayment(Intents intents, Provider provider, ApplyAuthorisation authorisation, Transactions transactions) {
		this.intents = intents;
		this.provider = provider;
		this.authorisation = authorisation;
		this.transactions = transactions;
	}

	Mono<Intent> reconcile(String reference) {
		return this.intents.find(reference)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap(this::ask);
	}

	private Mono<Intent> ask(Intent intent) {
		HostedPage page = intent.session();
		if (page == null || !unheard(intent)) {
			return Mono.just(intent);
		}
		return this.provider.outcome(page).flatMap((outcome) -> apply(intent, outcome));
	}

	/**
	 * A payer may still have paid after we gave up: what is held then has to be let go.
	 */
	private static boolean unheard(Intent intent) {
		return intent.state() == State.AWAITING_PAYER
				|| (intent.state() == State.ABANDONED && intent.providerIntent() == null);
	}

	private Mono<Intent> apply(Intent intent, Provider.Outcome outcome) {
		String providerIntent = outcome.providerIntent();
		if (providerIntent == null) {
			return Mono.just(intent);
		}
		return this.transactions
			.inTransaction(() -> this.authorisation.apply(intent.reference(), providerIntent, outcome.held()));
	}

}
