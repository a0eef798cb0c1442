package vn.postmart.marketplace.catalog.web;

import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.app.WithdrawCertificate;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The certificates that a seller claims; they are claimed with the listing. */
@RestController
class ClaimController {

	private final WithdrawCertificate withdrawCertificate;

	private final Transactions transactions;

	ClaimController(WithdrawCertificate withdrawCertificate, Transactions transactions) {
		this.withdrawCertificate = withdrawCertificate;
		this.transactions = transactions;
	}

	@DeleteMapping("/api/v1/stalls/{stallId}/listings/{id}/certificates/{certificateId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> withdraw(Actor actor, @PathVariable UUID stallId, @PathVariable UUID id,
			@PathVariable UUID certificateId) {
		return this.transactions.inTransaction(
				() -> this.withdrawCertificate.withdraw(actor, new StallId(stallId), new ListingId(id), certificateId));
	}

}
