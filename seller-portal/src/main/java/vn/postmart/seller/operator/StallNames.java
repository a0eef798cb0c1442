package vn.postmart.seller.operator;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import vn.postmart.web.api.ApiRefusal;

import org.springframework.stereotype.Component;

/**
 * What the stalls behind the ledger's accounts are called.
 */
@Component
class StallNames {

	/** As many as the API names in one answer. */
	private static final int TOGETHER = 50;

	private static final int AT_ONCE = 4;

	private final Operations operations;

	StallNames(Operations operations) {
		this.operations = operations;
	}

	/** Names by id; the books are shown without those that cannot be had. */
	Mono<Map<String, String>> of(List<Account> accounts) {
		return Flux.fromStream(() -> accounts.stream().map(Account::stall).flatMap(Optional::stream))
			.buffer(TOGETHER)
			.flatMap(this::named, AT_ONCE)
			.collectMap(Operations.StallName::id, Operations.StallName::name);
	}

	private Flux<Operations.StallName> named(List<String> ids) {
		return this.operations.stallNames(ids)
			.flatMapIterable(Operations.Listed::items)
			.onErrorResume(ApiRefusal.class, (refused) -> Flux.empty());
	}

}
