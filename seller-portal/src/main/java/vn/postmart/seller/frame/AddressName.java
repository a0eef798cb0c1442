package vn.postmart.seller.frame;

import java.text.Normalizer;
import java.util.Locale;

/** Names as addresses have them: plain small letters and figures, hyphens between. */
public final class AddressName {

	private static final int LONGEST = 40;

	private AddressName() {
	}

	/** What a name is in an address; empty when nothing of it is left. */
	public static String of(String name) {
		String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('\u0111', 'd'), Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		return plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-$", "");
	}

}
