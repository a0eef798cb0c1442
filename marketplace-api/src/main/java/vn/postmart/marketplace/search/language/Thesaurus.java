package vn.postmart.marketplace.search.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The foods there are and the ways to say them, the places and the fillers: what a
 * {@link Lexicon} is built from.
 */
public final class Thesaurus {

	private final Map<String, Food> foods;

	private final List<Form> forms;

	Thesaurus(Map<String, Food> foods, List<Form> forms) {
		this.foods = Map.copyOf(foods);
		this.forms = List.copyOf(forms);
	}

	/**
	 * The packaged foods and fillers, and places.
	 * @param places names of provinces, communes and districts of today and of the past
	 */
	public static Thesaurus packaged(Collection<String> places) {
		return new ThesaurusFiles().read(places);
	}

	/**
	 * The same with further synonyms; they count for what is asked, not for what listings
	 * are called. A synonym of something that names no food is one of words.
	 */
	public Thesaurus with(Collection<Synonym> synonyms) {
		Lexicon lexicon = new Lexicon(this);
		List<Form> all = new ArrayList<>(this.forms);
		for (Synonym synonym : synonyms) {
			all.addAll(forms(lexicon, synonym));
		}
		return new Thesaurus(this.foods, all);
	}

	private static List<Form> forms(Lexicon lexicon, Synonym synonym) {
		Set<String> foods = new LinkedHashSet<>();
		for (Form form : lexicon.exactly(Word.all(synonym.meant()))) {
			String food = form.food();
			if (food != null) {
				foods.add(food);
			}
		}
		return foods.isEmpty() ? List.of(Form.place(synonym.typed(), synonym.meant()))
				: foods.stream().map((food) -> Form.food(food, synonym.typed(), true, false)).toList();
	}

	@Nullable Food food(String id) {
		return this.foods.get(id);
	}

	List<Form> forms() {
		return this.forms;
	}

	/** Gathers foods as they are read, and closes what they are kinds of. */
	static final class Builder {

		private final Map<String, Set<String>> above = new LinkedHashMap<>();

		private final Map<String, Boolean> classes = new HashMap<>();

		private final Set<String> prepared = new LinkedHashSet<>();

		private final List<Form> forms = new ArrayList<>();

		void add(String id, Collection<String> above, boolean isClass, boolean prepared) {
			if (this.above.putIfAbsent(id, new LinkedHashSet<>(above)) != null) {
				throw new IllegalStateException("Food " + id + " is there twice");
			}
			this.classes.put(id, isClass);
			if (prepared) {
				this.prepared.add(id);
			}
		}

		void add(Form form) {
			if (!form.words().isEmpty()) {
				this.forms.add(form);
			}
		}

		Thesaurus build() {
			Map<String, Food> foods = new HashMap<>();
			this.above.keySet()
				.forEach((id) -> foods.put(id, new Food(id, closure(id), Boolean.TRUE.equals(this.classes.get(id)),
						this.prepared.contains(id))));
			return new Thesaurus(foods, this.forms);
		}

		private Set<String> closure(String id) {
			Set<String> closure = new LinkedHashSet<>();
			for (String next : this.above.getOrDefault(id, Set.of())) {
				if (!this.above.containsKey(next)) {
					throw new IllegalStateException("Food " + id + " is of " + next + ", which is no food");
				}
				closure.add(next);
				closure(next).stream()
					.filter((above) -> !Boolean.TRUE.equals(this.classes.get(above)))
					.forEach(closure::add);
			}
			return closure;
		}

	}

}
