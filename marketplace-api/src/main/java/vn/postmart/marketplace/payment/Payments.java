package vn.postmart.marketplace.payment;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.Money;

/**
 * Buyers' payments and what becomes of them. Knows opaque references, never an order.
 * Everything but {@link #session} and {@link #reconcile} joins the caller's transaction;
 * each fact posts to the ledger once, however often it is told.
 */
public interface Payments {

	/**
	 * Records the intent and how it will be shared. Refused when the reference exists
	 * with other content.
	 */
	Mono<Void> open(OpenIntent intent);

	/**
	 * The provider's hosted page for a card intent. A remote call outside any
	 * transaction; asked again it gives the same page while that is open.
	 */
	Mono<URI> session(String reference, URI success, URI cancel);

	/**
	 * Asks the provider what became of a card intent and applies it. A remote call
	 * outside any transaction.
	 */
	Mono<IntentView> reconcile(String reference);

	/**
	 * What a parcel comes to, in place of what was estimated. Refused
	 * ({@code rule-refused}) once its money has moved, or when the payer would pay more
	 * than was agreed.
	 */
	Mono<Void> settle(Settlement settlement);

	/**
	 * Asks for what its parcels come to to be captured of an authorised card payment; the
	 * rest of what is held is let go. Does nothing to one that is captured.
	 */
	Mono<Void> capture(String reference);

	/**
	 * Gives up an intent that is not paid; a late authorisation is cancelled with the
	 * provider.
	 */
	Mono<Void> abandon(String reference);

	/**
	 * The carrier collected cash for a parcel. Refused when the amount is not what was
	 * due.
	 */
	Mono<Void> codCollected(String parcelReference, Money amount, Instant at);

	/**
	 * The carrier paid collected cash into our bank: the payee's share becomes due for
	 * payout.
	 */
	Mono<Void> codRemitted(String parcelReference, Money amount, String batch, Instant at);

	/**
	 * A parcel paid beforehand (card or fund) was delivered: the payee's share becomes
	 * due for payout, of a card payment once it is captured.
	 */
	Mono<Void> delivered(String parcelReference, Instant at);

	/** The intents among {@code references}, in no order. */
	Flux<IntentView> find(Collection<String> references);

}
