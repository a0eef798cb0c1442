package vn.postmart.marketplace.search.elastic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import vn.postmart.marketplace.search.domain.FoodMark;
import vn.postmart.marketplace.search.domain.Points;
import vn.postmart.marketplace.search.domain.Wanted;
import vn.postmart.marketplace.search.domain.WantedWord;

/**
 * Says what is wanted in the engine's language: filters for what must be, and merits,
 * each worth the same for every hit, for what brings it up.
 */
final class ElasticMatching {

	private static final int MIN_LETTERS_FOR_SLIP = 4;

	private ElasticMatching() {
	}

	static List<Query> filters(Wanted wanted) {
		List<Query> filters = new ArrayList<>();
		wanted.foods().forEach((group) -> filters.add(marks(group.stream().map(FoodMark::some).toList())));
		for (WantedWord word : wanted.words()) {
			filters.add((wanted.accentsCount() && word.hasAccents()) ? term("textAccented", word.accented())
					: term("textFolded", word.folded()));
		}
		wanted.stallWords().forEach((word) -> filters.add(nearly("stallFolded", word)));
		return filters;
	}

	static List<Merit> merits(Wanted wanted) {
		List<Merit> merits = new ArrayList<>();
		Set<String> main = wanted.mainFoods();
		if (!main.isEmpty()) {
			merits.add(new Merit(Points.JUST_THIS_FOOD, marks(main.stream().map(FoodMark::just).toList())));
		}
		for (WantedWord word : wanted.ranked()) {
			merits.add(new Merit(Points.ACCENTED_NAME, term("nameAccented", word.accented())));
			merits.add(new Merit(Points.NAME, term("nameFolded", word.folded())));
			merits.add(new Merit(Points.TEXT, term("textFolded", word.folded())));
		}
		return merits;
	}

	/** A word with a slip of one key, though not in its first letter. */
	private static Query nearly(String field, String word) {
		return (word.length() < MIN_LETTERS_FOR_SLIP) ? term(field, word) : Query.of((query) -> query
			.fuzzy((slip) -> slip.field(field).value(word).fuzziness("1").prefixLength(1).transpositions(true)));
	}

	static Query worth(int points, Query query) {
		return Query.of((scored) -> scored.constantScore((score) -> score.filter(query).boost((float) points)));
	}

	static Query marks(Collection<String> marks) {
		List<FieldValue> values = marks.stream().map(FieldValue::of).toList();
		return (values.size() == 1) ? term("foods", values.getFirst().stringValue())
				: Query.of((query) -> query.terms((terms) -> terms.field("foods").terms((any) -> any.value(values))));
	}

	static Query term(String field, String value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

}
