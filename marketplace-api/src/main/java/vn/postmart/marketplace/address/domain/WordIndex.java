package vn.postmart.marketplace.address.domain;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which numbered texts have a word that begins with some letters; accents do not count.
 */
final class WordIndex {

	private final NavigableMap<String, BitSet> numbersByWord = new TreeMap<>();

	void add(int number, SearchText text) {
		for (String word : text.folded().split(" ")) {
			this.numbersByWord.computeIfAbsent(word, (absent) -> new BitSet()).set(number);
		}
	}

	/** The numbers under which each of the query's words begins some word, in order. */
	BitSet numbers(SearchText query) {
		List<BitSet> sets = Stream.of(query.folded().split(" ")).map(this::beginningWith).toList();
		BitSet all = sets.getFirst();
		sets.forEach(all::and);
		return all;
	}

	private BitSet beginningWith(String letters) {
		BitSet numbers = new BitSet();
		this.numbersByWord.subMap(letters, true, letters + Character.MAX_VALUE, false).values().forEach(numbers::or);
		return numbers;
	}

}
