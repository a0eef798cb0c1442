package vn.postmart.marketplace.search.app;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import vn.postmart.marketplace.address.PlaceNames;
import vn.postmart.marketplace.search.domain.FoodMark;
import vn.postmart.marketplace.search.domain.SearchPlan;
import vn.postmart.marketplace.search.language.Lexicon;
import vn.postmart.marketplace.search.language.NameReader;
import vn.postmart.marketplace.search.language.NameReader.NamedFoods;
import vn.postmart.marketplace.search.language.QueryReader;
import vn.postmart.marketplace.search.language.StartReader;
import vn.postmart.marketplace.search.language.Synonym;
import vn.postmart.marketplace.search.language.Thesaurus;
import vn.postmart.marketplace.search.language.Traits;

import org.springframework.stereotype.Component;

/**
 * What this marketplace knows of words. Names of listings are read with what is packaged,
 * once a change; queries also with the operator's synonyms, which hold at once.
 */
@Component
public class SearchLanguage {

	private final Thesaurus packaged;

	private final NameReader names;

	private final Traits traits = Traits.packaged();

	private final AtomicReference<Readers> readers;

	SearchLanguage(PlaceNames places) {
		this.packaged = Thesaurus.packaged(places.all());
		Lexicon lexicon = new Lexicon(this.packaged);
		this.names = new NameReader(lexicon);
		this.readers = new AtomicReference<>(Readers.of(lexicon, this.packaged));
	}

	/** Goes by these synonyms from now on, and no others. */
	public void learn(Collection<Synonym> synonyms) {
		Thesaurus learnt = this.packaged.with(synonyms);
		this.readers.set(Readers.of(new Lexicon(learnt), learnt));
	}

	/** How a text would be understood with these synonyms and no others. */
	public QueryReader reader(Collection<Synonym> synonyms) {
		return new QueryReader(new Lexicon(this.packaged.with(synonyms)));
	}

	/** How a text is looked for. */
	SearchPlan read(String text) {
		return this.readers.get().plans().of(text);
	}

	/** How what has been typed so far is completed. */
	StartReader starts() {
		return this.readers.get().starts();
	}

	/** The words that stand for a listing's traits; {@link Traits} knows the facts. */
	Set<String> traits(Collection<String> facts) {
		return this.traits.words(facts);
	}

	/** The {@link FoodMark}s of a listing. */
	List<String> foods(String name, String nameEn) {
		NamedFoods foods = this.names.read(name, nameEn);
		return Stream.concat(foods.all().stream().map(FoodMark::some), foods.main().stream().map(FoodMark::just))
			.sorted()
			.toList();
	}

	/** What goes by the same synonyms. */
	private record Readers(KnownPlans plans, StartReader starts) {

		static Readers of(Lexicon lexicon, Thesaurus thesaurus) {
			return new Readers(new KnownPlans(new QueryReader(lexicon)), new StartReader(lexicon, thesaurus));
		}

	}

}
