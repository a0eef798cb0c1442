package vn.postmart.marketplace.search.language;

import java.util.List;

import vn.postmart.marketplace.search.domain.SearchWords;
import vn.postmart.marketplace.shared.VietnameseText;

/**
 * A word in the ways it is compared.
 *
 * @param accented as it is written, in one spelling
 * @param folded without accents
 * @param key as written, but with the tone behind the word, wherever it was typed: "xòai"
 * and "xoài" are one
 */
record Word(String accented, String folded, String key) {

	static Word of(String accented) {
		return new Word(accented, VietnameseText.fold(accented), Spelling.key(accented));
	}

	/** The words of a text, as many as are worth asking for. */
	static List<Word> all(String text) {
		return SearchWords.asked(SearchWords.accented(text)).stream().map(Word::of).toList();
	}

	boolean hasAccents() {
		return !this.accented.equals(this.folded);
	}

}
