package vn.postmart.marketplace.catalog.app;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.CategoryChanged;
import vn.postmart.marketplace.catalog.CategoryView;
import vn.postmart.marketplace.catalog.domain.CategoryTree;
import vn.postmart.marketplace.catalog.domain.PostalRule;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/** Sets up, renames and moves categories. */
@Component
public class KeepCategories {

	private final CategoryRegister categories;

	private final PostalRules postalRules;

	private final Outbox outbox;

	private final Transactions transactions;

	private final Clock clock;

	KeepCategories(CategoryRegister categories, PostalRules postalRules, Outbox outbox, Transactions transactions,
			Clock clock) {
		this.categories = categories;
		this.postalRules = postalRules;
		this.outbox = outbox;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Adds the category or changes it, with the rule of its goods from today on. Refused
	 * (field {@code parent}) where it cannot stand; moves wait for each other, so that no
	 * two make a circle.
	 * @param rule why the post carries none of its goods, null when it does
	 */
	public Mono<Void> put(CategoryView category, @Nullable PostalRule rule) {
		return this.transactions.inTransaction(() -> this.categories.lock()
			.then(Mono.defer(() -> this.categories.all().collectList()))
			.flatMap((all) -> put(category, rule, all)));
	}

	private Mono<Void> put(CategoryView category, @Nullable PostalRule rule, List<CategoryView> all) {
		return Mono.justOrEmpty(new CategoryTree(all).refusal(category.slug(), category.parent()))
			.flatMap((code) -> Mono.<Void>error(() -> RefusedException.field("parent", code)))
			.then(Mono.defer(() -> this.categories.put(category)))
			.then(Mono
				.defer(() -> this.postalRules.setForCategory(category.slug(), rule, VietnamTime.today(this.clock))))
			.then(Mono.defer(() -> all.contains(category) ? Mono.empty() : changed(category)));
	}

	private Mono<Void> changed(CategoryView category) {
		return this.outbox.append(OutboxEvent.of(CategoryChanged.TYPE, "category:" + category.slug(),
				new CategoryChanged(category.slug())));
	}

}
