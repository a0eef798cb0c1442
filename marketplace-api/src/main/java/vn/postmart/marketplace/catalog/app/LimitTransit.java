package vn.postmart.marketplace.catalog.app;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.CategoryChanged;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/** Says how long the perishable goods of a category may be on their way. */
@Component
public class LimitTransit {

	private final CategoryRegister categories;

	private final CategoryTransit limits;

	private final Outbox outbox;

	private final Transactions transactions;

	private final Clock clock;

	LimitTransit(CategoryRegister categories, CategoryTransit limits, Outbox outbox, Transactions transactions,
			Clock clock) {
		this.categories = categories;
		this.limits = limits;
		this.outbox = outbox;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * From today on, for the category and those below it that say nothing else. Refused
	 * for a category that is not.
	 * @param days at most, null for what is usual for such goods
	 */
	public Mono<Void> limit(String slug, @Nullable Integer days) {
		return this.transactions.inTransaction(() -> this.categories.exists(slug)
			.filter((known) -> known)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.then(Mono.defer(() -> this.limits.set(slug, days, VietnamTime.today(this.clock))))
			.then(Mono.defer(() -> this.outbox
				.append(OutboxEvent.of(CategoryChanged.TYPE, "category:" + slug, new CategoryChanged(slug))))));
	}

}
