package vn.postmart.marketplace.search.app;

import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.search.domain.Card;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.SearchPage;
import vn.postmart.marketplace.search.domain.SearchWords;
import vn.postmart.marketplace.search.language.QueryReader;

import org.springframework.stereotype.Component;

/** Shows what queries find now, and what they would find. */
@Component
public class PreviewSearch {

	private static final int SHOWN = 5;

	private final FindListings find;

	private final Tunings tunings;

	private final SearchLanguage language;

	private final JsonMapper mapper;

	PreviewSearch(FindListings find, Tunings tunings, SearchLanguage language, JsonMapper mapper) {
		this.find = find;
		this.tunings = tunings;
		this.language = language;
		this.mapper = mapper;
	}

	/** Each query before and after one more synonym or lift. */
	public Flux<Compared> preview(@Nullable TunedSynonym synonym, @Nullable Lift lift, List<String> queries) {
		return this.tunings.all()
			.map((now) -> now.and(synonym, lift))
			.publishOn(Schedulers.boundedElastic())
			.map((then) -> new Trial(this.language.reader(then.learnt()), then))
			.flatMapMany((trial) -> Flux.fromIterable(queries).concatMap((query) -> compare(query, trial)));
	}

	private Mono<Compared> compare(String text, Trial trial) {
		ListingQuery query = ListingQuery.of(text, SHOWN);
		List<Lift> lifts = trial.tuning().liftsByQuery().getOrDefault(SearchWords.folded(text), List.of());
		return this.find.found(query)
			.zipWith(this.find.found(query, trial.reader().read(text), lifts),
					(before, after) -> new Compared(text, before.total(), names(before), after.total(), names(after)));
	}

	private List<String> names(SearchPage page) {
		return page.cards().stream().limit(SHOWN).map(this::name).toList();
	}

	private String name(Card card) {
		return this.mapper.readTree(card.utf8()).path("name").asString();
	}

	/** What would be. */
	private record Trial(QueryReader reader, Tuning tuning) {
	}

	/** The first names a query finds, and how many there are. */
	public record Compared(String query, long totalBefore, List<String> before, long totalAfter, List<String> after) {

		/** Whether anything changes. */
		public boolean changes() {
			return this.totalBefore != this.totalAfter || !this.before.equals(this.after);
		}

	}

}
