package vn.postmart.marketplace.search.language;

import java.text.Normalizer;

/** How Vietnamese syllables are told apart by eye and by ear. */
final class Spelling {

	/**
	 * The combining marks of the tones huyền, sắc, ngã, hỏi, nặng, and their Telex
	 * letters.
	 */
	private static final String MARKS = "\u0300\u0301\u0303\u0309\u0323";

	private static final String LETTERS = "fsxrj";

	private static final String VOWELS = "aăâeêioôơuưy";

	private Spelling() {
	}

	/** The syllable with its tone's letter behind it, after a hyphen. */
	static String key(String accented) {
		StringBuilder body = new StringBuilder(accented.length() + 2);
		char tone = 0;
		String apart = Normalizer.normalize(accented, Normalizer.Form.NFD);
		for (int i = 0; i < apart.length(); i++) {
			char letter = apart.charAt(i);
			int mark = MARKS.indexOf(letter);
			if (mark < 0) {
				body.append(letter);
			}
			else {
				tone = LETTERS.charAt(mark);
			}
		}
		String plain = Normalizer.normalize(body, Normalizer.Form.NFC);
		return (tone != 0) ? plain + '-' + tone : plain;
	}

	/**
	 * What a syllable sounds like somewhere in the country: s is x, tr is ch, d and gi
	 * are r, l is n, hỏi is ngã, a closing ng is n, a closing c is t, y is i.
	 * @param key of a syllable, or a folded syllable
	 */
	static String sound(String key) {
		int hyphen = key.indexOf('-');
		String body = (hyphen < 0) ? key : key.substring(0, hyphen);
		String tone = (hyphen < 0) ? "" : key.substring(hyphen).replace('x', 'r');
		return closing(opening(body)).replace('y', 'i') + tone;
	}

	/** Whether the accents that were typed are those of {@code meant}, or left out. */
	static boolean agrees(Word typed, Word meant) {
		if (!typed.hasAccents() || typed.key().equals(meant.key())) {
			return true;
		}
		String tone = tone(typed);
		return (tone.isEmpty() || tone.equals(tone(meant))) && marksAgree(body(typed), body(meant));
	}

	private static boolean marksAgree(String typed, String meant) {
		if (typed.length() != meant.length()) {
			return false;
		}
		for (int i = 0; i < typed.length(); i++) {
			boolean bare = typed.charAt(i) < 0x80;
			if (!bare && typed.charAt(i) != meant.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	/** The syllable without its tone. */
	static String body(Word word) {
		int hyphen = word.key().indexOf('-');
		return (hyphen < 0) ? word.key() : word.key().substring(0, hyphen);
	}

	private static String tone(Word word) {
		int hyphen = word.key().indexOf('-');
		return (hyphen < 0) ? "" : word.key().substring(hyphen);
	}

	private static String opening(String body) {
		if (body.startsWith("tr")) {
			return "ch" + body.substring(2);
		}
		if (body.startsWith("gi") && body.length() > 2) {
			return "r" + body.substring(2);
		}
		return switch (body.isEmpty() ? ' ' : body.charAt(0)) {
			case 's' -> "x" + body.substring(1);
			case 'd' -> "r" + body.substring(1);
			case 'l' -> "n" + body.substring(1);
			default -> body;
		};
	}

	private static String closing(String body) {
		if (body.endsWith("ng")) {
			return body.substring(0, body.length() - 1);
		}
		boolean afterVowel = body.length() > 1 && VOWELS.indexOf(body.charAt(body.length() - 2)) >= 0;
		return (body.endsWith("c") && afterVowel) ? body.substring(0, body.length() - 1) + 't' : body;
	}

}
