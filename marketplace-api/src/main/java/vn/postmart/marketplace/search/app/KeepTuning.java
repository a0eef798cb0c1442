package vn.postmart.marketplace.search.app;

import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.Categories;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.search.domain.SearchWords;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Writes down what operators teach search; every instance goes by it within two seconds.
 */
@Component
public class KeepTuning {

	private final Tunings tunings;

	private final Categories categories;

	private final Listings listings;

	private final Transactions transactions;

	KeepTuning(Tunings tunings, Categories categories, Listings listings, Transactions transactions) {
		this.tunings = tunings;
		this.categories = categories;
		this.listings = listings;
		this.transactions = transactions;
	}

	public Mono<Tuning> all() {
		return this.tunings.all();
	}

	/** Adds a synonym. Refused when it has no words, says the same, or is there. */
	public Mono<Long> add(TunedSynonym synonym, Actor by) {
		check(synonym);
		return this.transactions.inTransaction(() -> this.tunings.add(synonym, by.subject()))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.DUPLICATE)));
	}

	/** What is wrong with a synonym is said by field. */
	static void check(TunedSynonym synonym) {
		words("typed", synonym.typed());
		words("meant", synonym.meant());
		if (SearchWords.accented(synonym.typed()).equals(SearchWords.accented(synonym.meant()))) {
			throw RefusedException.field("meant", "search.synonym-same");
		}
	}

	/** Adds a lift. Refused when its query has no words or its target does not exist. */
	public Mono<Long> add(Lift lift, Actor by) {
		words("query", lift.query());
		return exists(lift).filter((found) -> found)
			.switchIfEmpty(Mono.error(() -> RefusedException.field("target", "search.lift-target")))
			.then(Mono.defer(() -> this.transactions.inTransaction(() -> this.tunings.add(lift, by.subject()))))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.DUPLICATE)));
	}

	public Mono<Void> removeSynonym(long id) {
		return removed(this.transactions.inTransaction(() -> this.tunings.removeSynonym(id)));
	}

	public Mono<Void> removeLift(long id) {
		return removed(this.transactions.inTransaction(() -> this.tunings.removeLift(id)));
	}

	private Mono<Boolean> exists(Lift lift) {
		return switch (lift.kind()) {
			case CATEGORY -> this.categories.all().any((category) -> category.slug().equals(lift.target()));
			case ANSWER,
					LISTING ->
				Mono.fromCallable(() -> new ListingId(UUID.fromString(lift.target())))
					.flatMap(this.listings::find)
					.hasElement()
					.onErrorReturn(IllegalArgumentException.class, false);
		};
	}

	private static Mono<Void> removed(Mono<Boolean> removal) {
		return removal.filter((found) -> found)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.then();
	}

	private static void words(String field, String text) {
		if (SearchWords.folded(text).isEmpty()) {
			throw RefusedException.field(field, "search.no-words");
		}
	}

}
