package vn.postmart.marketplace.search.language;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One way to say something.
 *
 * @param words as they are said
 * @param meant the words that listings use for it
 * @param food the food it names, if it names one
 * @param onlyAsked whether a listing that says so means something else
 * @param onlyFirst whether it is a mere adjective behind another food
 */
record Form(Kind kind, List<Word> words, List<Word> meant, @Nullable String food, boolean onlyAsked,
		boolean onlyFirst) {

	static Form food(String food, String words, boolean onlyAsked, boolean onlyFirst) {
		List<Word> said = Word.all(words);
		return new Form(Kind.FOOD, said, said, food, onlyAsked, onlyFirst);
	}

	static Form place(String said, String meant) {
		return new Form(Kind.PLACE, Word.all(said), Word.all(meant), null, false, false);
	}

	/** A way to ask for what listings carry as one word. */
	static Form trait(String said, String word) {
		return new Form(Kind.TRAIT, Word.all(said), Word.all(word), null, true, false);
	}

	static Form filler(String words) {
		List<Word> said = Word.all(words);
		return new Form(Kind.FILLER, said, List.of(), null, true, false);
	}

	/** What a form speaks of. */
	enum Kind {

		FOOD, PLACE, TRAIT, FILLER;

		/**
		 * How much it explains to read {@code words} words as one such form: more than to
		 * read them one by one, so that "Nghệ An" is no turmeric.
		 */
		int worth(int words) {
			return (this == FOOD) ? words * (words + 5) / 2 : (words > 1) ? 4 * words - 2 : 1;
		}

	}

}
