package vn.postmart.marketplace.search.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.search.domain.SearchWords;
import vn.postmart.marketplace.search.language.Synonym;

/** All that operators have taught search, as of a version. */
public record Tuning(long version, List<TunedSynonym> synonyms, List<Lift> lifts) {

	public Tuning {
		synonyms = List.copyOf(synonyms);
		lifts = List.copyOf(lifts);
	}

	/** The same with one more synonym and one more lift. */
	Tuning and(@Nullable TunedSynonym synonym, @Nullable Lift lift) {
		return new Tuning(this.version, Stream.concat(this.synonyms.stream(), Stream.ofNullable(synonym)).toList(),
				Stream.concat(this.lifts.stream(), Stream.ofNullable(lift)).toList());
	}

	List<Synonym> learnt() {
		return this.synonyms.stream().flatMap(TunedSynonym::learnt).toList();
	}

	Map<String, List<Lift>> liftsByQuery() {
		return this.lifts.stream().collect(Collectors.groupingBy((lift) -> SearchWords.folded(lift.query())));
	}

}
