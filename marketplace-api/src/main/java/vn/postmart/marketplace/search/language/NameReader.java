package vn.postmart.marketplace.search.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Understands which foods a listing is, from its names. */
public final class NameReader {

	private final Lexicon lexicon;

	private final PhraseReader phrases;

	private final FoodGroups groups;

	public NameReader(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.phrases = new PhraseReader(lexicon);
		this.groups = new FoodGroups(lexicon);
	}

	/** The foods of a listing; its English name says which namesake is meant. */
	public NamedFoods read(String name, String nameEn) {
		List<Set<String>> groups = groups(name);
		List<Set<String>> english = groups(nameEn);
		if (groups.isEmpty()) {
			groups = english;
		}
		Set<String> all = new LinkedHashSet<>();
		Set<String> main = new LinkedHashSet<>();
		for (Set<String> group : groups) {
			Set<String> meant = meant(group, english);
			boolean first = main.isEmpty();
			meant.forEach((id) -> all.addAll(broader(id, first)));
			all.addAll(meant);
			main.addAll(meant);
		}
		return new NamedFoods(all, (groups.size() == 1) ? main : Set.of());
	}

	/** What a food is besides: an ingredient does not bring its class along. */
	private Set<String> broader(String id, boolean withClass) {
		Set<String> broader = new LinkedHashSet<>(this.lexicon.food(id).broader());
		broader.removeIf((above) -> !withClass && this.lexicon.food(above).isClass());
		return broader;
	}

	private List<Set<String>> groups(String name) {
		return this.groups.of(this.phrases.named(Word.all(name)));
	}

	private static Set<String> meant(Set<String> group, List<Set<String>> english) {
		for (Set<String> other : english) {
			Set<String> common = new LinkedHashSet<>(group);
			common.retainAll(other);
			if (!common.isEmpty()) {
				return common;
			}
		}
		return group;
	}

	/**
	 * Foods by their ids.
	 *
	 * @param all what it is, of what kind and what it is made of
	 * @param main the one food it is, in all its possible meanings; empty for a mixture
	 */
	public record NamedFoods(Set<String> all, Set<String> main) {
	}

}
