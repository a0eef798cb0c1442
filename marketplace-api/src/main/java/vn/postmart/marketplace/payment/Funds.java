package vn.postmart.marketplace.payment;

import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.Money;

/**
 * Restricted funds, one per relief programme. Every call joins the caller's transaction.
 */
public interface Funds {

	/**
	 * Money given to a fund arrived in the bank.
	 * @param fund the opaque fund: "programme:…"
	 * @param fact the deposit's own id; told twice it counts once
	 */
	Mono<Void> deposit(String fund, Money amount, String fact);

	/**
	 * Sets money of a fund aside for parcels. Refused ({@code rule-refused}) when the
	 * fund holds less than their total; nothing is set aside then.
	 * {@link Payments#delivered} later pays the payees.
	 */
	Mono<Void> commit(String fund, List<Settlement> settlements);

	/** What the fund still holds. */
	Mono<Money> balance(String fund);

}
