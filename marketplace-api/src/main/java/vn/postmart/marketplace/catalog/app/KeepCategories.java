package vn.postmart.marketplace.catalog.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.CategoryChanged;
import vn.postmart.marketplace.catalog.CategoryView;
import vn.postmart.marketplace.catalog.domain.CategoryChange;
import vn.postmart.marketplace.catalog.domain.CategoryTree;
import vn.postmart.marketplace.catalog.domain.GoodsRule;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Sets up, renames, moves and takes away categories; one change at a time, so that no two
 * make a circle.
 */
@Component
public class KeepCategories {

	private static final GoodsRule NOTHING_SPECIAL = new GoodsRule(GoodsRule.Decision.ALLOW, "", "");

	private final CategoryRegister categories;

	private final PostalRules postalRules;

	private final RunScreenings runScreenings;

	private final Outbox outbox;

	private final Transactions transactions;

	private final Clock clock;

	KeepCategories(CategoryRegister categories, PostalRules postalRules, RunScreenings runScreenings, Outbox outbox,
			Transactions transactions, Clock clock) {
		this.categories = categories;
		this.postalRules = postalRules;
		this.runScreenings = runScreenings;
		this.outbox = outbox;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Adds the category or changes it. When that changes what the post carries, the
	 * offers in it are judged anew. Refused (field {@code parent}) where it cannot stand.
	 * @param rule what the post does with its goods from today on, null to leave that as
	 * it is
	 */
	public Mono<Void> put(CategoryChange change, @Nullable GoodsRule rule) {
		return this.transactions.inTransaction(() -> this.categories.lock()
			.then(Mono.defer(() -> this.categories.all().collectList()))
			.flatMap((all) -> put(change, rule, all)));
	}

	private Mono<Void> put(CategoryChange change, @Nullable GoodsRule rule, List<CategoryView> all) {
		CategoryTree tree = new CategoryTree(all);
		CategoryView before = tree.find(change.slug()).orElse(null);
		CategoryView category = change.applied(before);
		return Mono.justOrEmpty(tree.refusal(category.slug(), category.parent()))
			.flatMap((code) -> Mono.<Void>error(() -> RefusedException.field("parent", code)))
			.then(Mono.defer(() -> this.categories.put(category)))
			.then(Mono.defer(() -> (rule != null) ? rule(category.slug(), rule) : Mono.just(false)))
			.map((ruled) -> ruled || (before != null && !Objects.equals(before.parent(), category.parent())))
			.flatMap((judge) -> judge ? this.runScreenings.begin(category.slug()) : Mono.empty())
			.then(Mono.defer(() -> all.contains(category) ? Mono.empty() : changed(category)));
	}

	/**
	 * Takes a category away. Refused (field {@code slug}) while another, a listing or a
	 * shared product stands in it, and as not found when there is none.
	 */
	public Mono<Void> remove(String slug) {
		return this.transactions.inTransaction(() -> this.categories.lock()
			.then(Mono.defer(() -> this.categories.isUsed(slug)))
			.filter((used) -> !used)
			.switchIfEmpty(Mono.error(() -> RefusedException.field("slug", "catalog.category-in-use")))
			.flatMap((free) -> this.categories.remove(slug))
			.filter((removed) -> removed)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.then(Mono.defer(() -> rule(slug, NOTHING_SPECIAL)))
			.then());
	}

	/** Whether the post carries other goods than before. */
	private Mono<Boolean> rule(String slug, GoodsRule rule) {
		LocalDate today = VietnamTime.today(this.clock);
		return this.postalRules.ofCategories(today)
			.map((rules) -> rules.getOrDefault(slug, NOTHING_SPECIAL))
			.filter((before) -> !before.equals(rule))
			.delayUntil((before) -> this.postalRules.setForCategory(slug, rule, today))
			.map((before) -> before.bars() || rule.bars())
			.defaultIfEmpty(false);
	}

	private Mono<Void> changed(CategoryView category) {
		return this.outbox.append(OutboxEvent.of(CategoryChanged.TYPE, "category:" + category.slug(),
				new CategoryChanged(category.slug())));
	}

}
