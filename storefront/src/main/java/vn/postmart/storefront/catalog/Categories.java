package vn.postmart.storefront.catalog;

import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The category tree, asked for again after a few minutes: it hardly ever changes and
 * every list needs it.
 */
@Component
public class Categories {

	private static final Duration FRESH = Duration.ofMinutes(5);

	private final Mono<List<Category>> tree;

	Categories(Catalog catalog) {
		this.tree = catalog.categories()
			.cache((tree) -> tree.isEmpty() ? Duration.ZERO : FRESH, (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

	public Mono<List<Category>> tree() {
		return this.tree;
	}

	/** The category with the slug; empty when there is none. */
	public Mono<Category> find(String slug) {
		return this.tree.flatMapIterable((tree) -> tree).concatMap((top) -> Mono.justOrEmpty(top.find(slug))).next();
	}

}
