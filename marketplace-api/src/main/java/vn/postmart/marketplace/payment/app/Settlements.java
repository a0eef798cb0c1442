package vn.postmart.marketplace.payment.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.PayoutLine;
import vn.postmart.marketplace.payment.Settlement;
import vn.postmart.marketplace.payment.domain.Parcel;
import vn.postmart.marketplace.payment.domain.PayeeDue;
import vn.postmart.marketplace.shared.Money;

/** How the money of each parcel is shared, and how far it is. */
public interface Settlements {

	/** Adds what an intent pays for. */
	Mono<Void> addPaidBy(UUID intentId, List<Settlement> settlements, Instant at);

	/** Adds what a fund pays for. */
	Mono<Void> addPaidByFund(String fund, List<Settlement> settlements, Instant at);

	/** The parcel, its row locked until the transaction ends, or empty. */
	Mono<Parcel> lock(String reference);

	/** Changes how the money of a parcel is shared. */
	Mono<Void> change(Settlement settlement);

	/** What all that an intent pays for comes to. */
	Mono<Money> total(UUID intentId);

	/** The parcels an intent pays for, their rows locked until the transaction ends. */
	Flux<Parcel> lockPaidBy(UUID intentId);

	/** A parcel was delivered whose money is not ours yet. */
	Mono<Void> delivered(String reference, Instant at);

	/** The cash is in the carrier's hands. */
	Mono<Void> collected(String reference);

	/** The payee's share may be paid out. */
	Mono<Void> due(String reference, Instant at);

	/** Voids everything a given-up intent would have paid for. */
	Mono<Void> voidPaidBy(UUID intentId);

	/** How many parcels of an intent have no cash collected yet. */
	Mono<Long> uncollected(UUID intentId);

	/** What is due to each payee, the rows locked until the transaction ends. */
	Flux<PayeeDue> lockDue();

	/** Marks all that was due to a payee as paid. */
	Mono<Void> paid(PayeeDue due, UUID payoutId, Instant at);

	/** The statement of a payee, newest first. */
	Flux<PayoutLine> statement(String payee);

}
