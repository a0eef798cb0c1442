package vn.postmart.marketplace.search.app;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import vn.postmart.marketplace.search.domain.SearchPlan;
import vn.postmart.marketplace.search.language.QueryReader;

/**
 * How texts are looked for, as one reader understands them. A text means the same as long
 * as the reader is the same, so what many type is read once.
 */
final class KnownPlans {

	private static final int REMEMBERED = 5_000;

	private final LoadingCache<String, SearchPlan> plans;

	KnownPlans(QueryReader reader) {
		this.plans = Caffeine.newBuilder().maximumSize(REMEMBERED).build(reader::read);
	}

	SearchPlan of(String text) {
		return this.plans.get(text);
	}

}
