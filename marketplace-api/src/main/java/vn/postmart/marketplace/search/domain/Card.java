package vn.postmart.marketplace.search.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * What a list shows of a listing: JSON that is passed on as it is, so it stays in the
 * bytes it came in.
 */
public final class Card {

	private final byte[] utf8;

	private Card(byte[] utf8) {
		this.utf8 = utf8;
	}

	/** The card that stands in Base64 within a larger text. */
	public static Card encoded(byte[] text, int from, int to) {
		return new Card(Base64.getDecoder().decode(Arrays.copyOfRange(text, from, to)));
	}

	/** The card as text. */
	public static Card of(String json) {
		return new Card(json.getBytes(StandardCharsets.UTF_8));
	}

	/** Its bytes, not to be changed. */
	public byte[] utf8() {
		return this.utf8;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Card card && Arrays.equals(this.utf8, card.utf8);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.utf8);
	}

	@Override
	public String toString() {
		return new String(this.utf8, StandardCharsets.UTF_8);
	}

}
