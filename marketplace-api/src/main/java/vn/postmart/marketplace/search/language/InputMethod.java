package vn.postmart.marketplace.search.language;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The keystrokes of a Vietnamese keyboard that nobody turned into letters: Telex ("vair",
 * "thieeuf") and VNI ("vai3", "thie6u2").
 */
enum InputMethod {

	TELEX("fsrxj", "z") {
		@Override
		char twin(char letter, char key) {
			if (key == 'w') {
				return hooked(letter);
			}
			if (key != plain(letter)) {
				return 0;
			}
			return (key == 'd') ? 'đ' : roofed(letter);
		}
	},

	VNI("21345", "0") {
		@Override
		char twin(char letter, char key) {
			return switch (key) {
				case '6' -> roofed(letter);
				case '7' -> (letter == 'a') ? 0 : hooked(letter);
				case '8' -> (letter == 'a') ? 'ă' : 0;
				case '9' -> (letter == 'd') ? 'đ' : 0;
				default -> 0;
			};
		}
	};

	/** Combining marks in the order huyền, sắc, hỏi, ngã, nặng. */
	private static final String MARKS = "\u0300\u0301\u0309\u0303\u0323";

	private static final String VOWELS = "aăâeêioôơuưy";

	private static final String PLAIN_VOWELS = "aeiouy";

	private final String toneKeys;

	private final String noTone;

	InputMethod(String toneKeys, String noTone) {
		this.toneKeys = toneKeys;
		this.noTone = noTone;
	}

	/** The letter that {@code key} makes of an earlier letter, or 0. */
	abstract char twin(char letter, char key);

	/**
	 * What the keystrokes would have written, if they say more than their letters.
	 * @param keys lower-case letters and digits without accents
	 */
	Optional<String> write(String keys) {
		StringBuilder written = new StringBuilder();
		char tone = 0;
		for (int i = 0; i < keys.length(); i++) {
			char key = keys.charAt(i);
			boolean afterVowel = written.chars().anyMatch((letter) -> VOWELS.indexOf(letter) >= 0);
			int mark = this.toneKeys.indexOf(key);
			if (afterVowel && mark >= 0) {
				tone = MARKS.charAt(mark);
			}
			else if (afterVowel && this.noTone.indexOf(key) >= 0) {
				tone = 0;
			}
			else if (!changed(written, key)) {
				written.append((key == 'w' && this == TELEX) ? 'ư' : key);
			}
		}
		String letters = (tone != 0) ? toned(written, tone) : written.toString();
		return letters.equals(keys) ? Optional.empty() : Optional.of(letters);
	}

	/** Whether the key changed a letter before it; "w" makes ươ of "uo". */
	private boolean changed(StringBuilder written, char key) {
		for (int i = written.length() - 1; i >= 0; i--) {
			char twin = twin(written.charAt(i), key);
			if (twin != 0 && (twin != 'đ' || i == 0)) {
				written.setCharAt(i, twin);
				if (twin == 'ơ' && i > 0 && written.charAt(i - 1) == 'u') {
					written.setCharAt(i - 1, 'ư');
				}
				return true;
			}
		}
		return false;
	}

	/** On whichever vowel: words are compared with their tone apart. */
	private static String toned(StringBuilder letters, char tone) {
		for (int i = letters.length() - 1; i >= 0; i--) {
			if (VOWELS.indexOf(letters.charAt(i)) >= 0) {
				return Normalizer.normalize(letters.insert(i + 1, tone), Normalizer.Form.NFC);
			}
		}
		return letters.toString();
	}

	private static char hooked(char letter) {
		return switch (letter) {
			case 'a' -> 'ă';
			case 'o' -> 'ơ';
			case 'u' -> 'ư';
			default -> 0;
		};
	}

	private static char roofed(char letter) {
		return switch (letter) {
			case 'a' -> 'â';
			case 'e' -> 'ê';
			case 'o' -> 'ô';
			default -> 0;
		};
	}

	private static char plain(char letter) {
		return (PLAIN_VOWELS.indexOf(letter) >= 0 || letter == 'd') ? letter : 0;
	}

}
