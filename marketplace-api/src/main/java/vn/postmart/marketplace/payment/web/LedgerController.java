package vn.postmart.marketplace.payment.web;

import java.time.Instant;
import java.util.UUID;

import reactor.core.publisher.Flux;
import vn.postmart.marketplace.payment.app.Ledger;
import vn.postmart.marketplace.payment.app.Ledger.Invariant;
import vn.postmart.marketplace.payment.app.Postings;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The books, for the operator. */
@RestController
@RequestMapping("/api/v1/ledger")
class LedgerController {

	private static final int PAGE = 100;

	private static final String LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

	private final Ledger ledger;

	private final Postings postings;

	LedgerController(Ledger ledger, Postings postings) {
		this.ledger = ledger;
		this.postings = postings;
	}

	@GetMapping("/accounts")
	Flux<AccountResource> accounts() {
		return this.ledger.balances().map((balance) -> new AccountResource(balance.account(), balance.amount()));
	}

	@GetMapping("/postings")
	Flux<PostingResource> postings(@RequestParam String account, @RequestParam(defaultValue = LAST_ID) UUID after) {
		return this.postings.of(account, after, PAGE)
			.map((line) -> new PostingResource(line.setId(), line.fact(), line.happenedAt(), line.amount()));
	}

	@GetMapping("/invariants")
	Flux<Invariant> invariants() {
		return this.ledger.invariants();
	}

	/** An account: debits above zero, credits below. */
	record AccountResource(String code, long balanceVnd) {
	}

	record PostingResource(UUID id, String fact, Instant happenedAt, long amountVnd) {
	}

}
