package vn.postmart.marketplace.search.domain;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A few things by their names, analysed once.
 *
 * @param <T> what they are
 */
public final class NamedChoices<T> {

	private final List<Entry<T>> entries;

	/**
	 * Things by their names.
	 * @param names all names of one of them
	 */
	public NamedChoices(List<T> choices, Function<T, List<String>> names) {
		this.entries = choices.stream()
			.flatMap((choice) -> names.apply(choice).stream().map((name) -> Entry.of(choice, name)))
			.toList();
	}

	/** Those with a name that begins so, or a word of it, the better ones first. */
	public Stream<T> find(Prefix prefix) {
		return this.entries.stream()
			.filter((entry) -> prefix.matches(entry.folded()))
			.sorted(Comparator.comparingInt((entry) -> prefix.rank(entry.accented(), entry.folded())))
			.map(Entry::choice)
			.distinct();
	}

	private record Entry<T>(T choice, String accented, String folded) {

		static <T> Entry<T> of(T choice, String name) {
			return new Entry<>(choice, SearchWords.accented(name), SearchWords.folded(name));
		}

	}

}
