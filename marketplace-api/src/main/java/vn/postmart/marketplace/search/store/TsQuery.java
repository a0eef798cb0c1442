package vn.postmart.marketplace.search.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.postmart.marketplace.search.domain.FoodMark;
import vn.postmart.marketplace.search.domain.Points;
import vn.postmart.marketplace.search.domain.Wanted;
import vn.postmart.marketplace.search.domain.WantedWord;

/**
 * What is wanted, said in PostgreSQL's text search. Words are letters and digits alone,
 * and are quoted, so its language cannot be spoken through them.
 *
 * @param wanted what hits must be; empty for anything
 * @param conditions what brings hits up
 * @param points how far, in the same order
 */
record TsQuery(String wanted, String[] conditions, Integer[] points) {

	private static final String ACCENTED_NAME = ":A";

	private static final String NAME = ":B";

	private static final String ACCENTED_TEXT = ":C";

	private static final String TEXT = ":D";

	static TsQuery of(Wanted wanted) {
		List<String> conditions = new ArrayList<>();
		List<Integer> points = new ArrayList<>();
		if (!wanted.mainFoods().isEmpty()) {
			conditions.add(any(wanted.mainFoods().stream().map(FoodMark::just)));
			points.add(Points.JUST_THIS_FOOD);
		}
		for (WantedWord word : wanted.ranked()) {
			conditions.addAll(List.of(quoted(word.accented()) + ACCENTED_NAME, quoted(word.folded()) + NAME,
					quoted(word.folded()) + TEXT));
			points.addAll(List.of(Points.ACCENTED_NAME, Points.NAME, Points.TEXT));
		}
		return new TsQuery(all(wanted), conditions.toArray(String[]::new), points.toArray(Integer[]::new));
	}

	private static String all(Wanted wanted) {
		Stream<String> foods = wanted.foods().stream().map((group) -> any(group.stream().map(FoodMark::some)));
		Stream<String> words = wanted.words()
			.stream()
			.map((word) -> (wanted.accentsCount() && word.hasAccents()) ? quoted(word.accented()) + ACCENTED_TEXT
					: quoted(word.folded()) + TEXT);
		return Stream.concat(foods, words).collect(Collectors.joining(" & "));
	}

	/** For what has at least one of some marks; for nothing when there are none. */
	static String any(List<String> marks) {
		return marks.isEmpty() ? "" : any(marks.stream());
	}

	private static String any(Stream<String> marks) {
		return marks.map(TsQuery::quoted).collect(Collectors.joining(" | ", "(", ")"));
	}

	private static String quoted(String word) {
		return "'" + word.replace("\\", "").replace("'", "") + "'";
	}

}
