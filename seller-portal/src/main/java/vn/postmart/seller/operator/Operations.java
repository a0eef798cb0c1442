package vn.postmart.seller.operator;

import java.util.List;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import vn.postmart.seller.parcel.LateOrder;

/**
 * The API as the operator uses it.
 */
@HttpExchange("/api/v1")
interface Operations {

	@GetExchange("/ledger/accounts")
	Flux<Account> accounts();

	/** What at most fifty stalls are called. */
	@GetExchange("/stalls/names")
	Mono<Listed<StallName>> stallNames(@RequestParam List<String> id);

	@GetExchange("/ledger/invariants")
	Flux<Books.Invariant> invariants();

	@GetExchange("/postal/unadvised")
	Mono<Listed<Books.Unadvised>> unadvised();

	@GetExchange("/late-orders")
	Mono<Listed<LateOrder>> late();

	@GetExchange("/outbox/parked")
	Mono<Listed<Books.Parked>> parked();

	@PostExchange("/outbox/parked/{event}/{consumer}/retry")
	Mono<Void> retry(@PathVariable String event, @PathVariable String consumer);

	@PostExchange("/payout-runs")
	Mono<PayoutRun> payOut(@RequestHeader("Idempotency-Key") String key);

	/** A list. */
	record Listed<T>(List<T> items) {

	}

	/** A stall by its name. */
	record StallName(String id, String name) {

	}

	/** What a run paid. */
	record PayoutRun(String id, int count, long totalVnd) {

	}

}
