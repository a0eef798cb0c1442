package vn.postmart.marketplace.payment.app;

import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.domain.PostingSet;

/** The double-entry ledger. */
public interface Ledger {

	/**
	 * Posts a fact once.
	 * @return whether it was new; {@code false} leaves the ledger as it was
	 */
	Mono<Boolean> post(PostingSet set);

	/**
	 * The balance of an account: debits above zero, credits below; zero when it has no
	 * postings.
	 */
	Mono<Long> balance(String account);

	/** All accounts with their balances, by name. */
	Flux<AccountBalance> balances();

	/** Whether the books hold, one row an invariant. */
	Flux<Invariant> invariants();

	/** An account and what stands on it. */
	record AccountBalance(String account, long amount) {
	}

	/**
	 * A rule of the books.
	 *
	 * @param code tells it from the others
	 * @param ok whether it holds
	 * @param figures what was found: how many do not keep it, a sum, or the two sides
	 */
	record Invariant(String code, String name, boolean ok, List<Long> figures) {

		public Invariant {
			figures = List.copyOf(figures);
		}

	}

}
