package vn.postmart.marketplace.search.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.postmart.marketplace.search.language.Form.Kind;

/**
 * The foods that words name: each group is one food, or the foods that its name may stand
 * for.
 */
final class FoodGroups {

	private final Lexicon lexicon;

	FoodGroups(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * The groups in the order they are named. What says the same food twice is one, and
	 * says which of its namesakes is meant ("mận (roi)"); a counter is none ("quả na").
	 */
	List<Set<String>> of(List<Segment> segments) {
		List<Set<String>> groups = new ArrayList<>();
		boolean afterFood = false;
		for (int i = 0; i < segments.size(); i++) {
			Segment segment = segments.get(i);
			boolean food = segment.is(Kind.FOOD) && !(afterFood && adjective(segment)) && !counter(segments, i);
			if (food) {
				add(groups, this.lexicon.foods(segment.forms()));
			}
			afterFood = segment.is(Kind.FOOD);
		}
		return groups;
	}

	/** Whether these foods are made of what is named behind them. */
	boolean prepared(Set<String> group) {
		return group.stream().map(this.lexicon::food).allMatch(Food::prepared);
	}

	/**
	 * Whether all that is named is one class, by one word: "rau" says little, "hải sản"
	 * enough.
	 */
	boolean sayLittle(List<Segment> segments, List<Set<String>> groups) {
		return groups.size() == 1 && isClass(groups.getFirst())
				&& segments.stream()
					.filter((segment) -> segment.is(Kind.FOOD))
					.allMatch((segment) -> segment.words().size() == 1);
	}

	private static boolean adjective(Segment segment) {
		return segment.forms().stream().allMatch(Form::onlyFirst);
	}

	private boolean counter(List<Segment> segments, int at) {
		return at + 1 < segments.size() && segments.get(at + 1).is(Kind.FOOD)
				&& this.lexicon.foods(segments.get(at).forms())
					.stream()
					.map(this.lexicon::food)
					.allMatch((food) -> food.isClass() && !food.prepared());
	}

	private boolean isClass(Set<String> group) {
		return group.stream().map(this.lexicon::food).allMatch(Food::isClass);
	}

	private static void add(List<Set<String>> groups, Set<String> foods) {
		for (int i = 0; i < groups.size(); i++) {
			Set<String> common = new LinkedHashSet<>(groups.get(i));
			common.retainAll(foods);
			if (!common.isEmpty()) {
				groups.set(i, common);
				return;
			}
		}
		groups.add(foods);
	}

}
