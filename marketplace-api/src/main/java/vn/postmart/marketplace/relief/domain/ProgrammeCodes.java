package vn.postmart.marketplace.relief.domain;

import java.util.UUID;
import java.util.regex.Pattern;

import vn.postmart.marketplace.shared.VietnameseText;

/**
 * Readable codes for public pages: the name without accents, and a few characters that
 * tell two of one name apart.
 */
public final class ProgrammeCodes {

	private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

	private static final int MAX_NAME = 48;

	private static final int SUFFIX = 4;

	private ProgrammeCodes() {
	}

	public static String of(String name, UUID id) {
		String words = NO_WORD.matcher(VietnameseText.fold(name)).replaceAll("-");
		String cut = words.substring(0, Math.min(words.length(), MAX_NAME)).replaceAll("^-|-$", "");
		String suffix = id.toString().substring(id.toString().length() - SUFFIX);
		return cut.isEmpty() ? suffix : cut + "-" + suffix;
	}

}
