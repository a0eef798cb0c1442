package vn.postmart.marketplace.search.domain;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page ended.
 *
 * @param key the sort key of the last hit, the same whichever engine wrote it
 * @param listingId the last hit
 */
public record Cursor(String key, UUID listingId) {

	private static final Pattern FORM = Pattern.compile("(-?[0-9.E]{1,32}) ([0-9a-f-]{36})");

	/** Reads what {@link #text} wrote; empty when it was not written by us. */
	public static Optional<Cursor> read(String text) {
		try {
			Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
			return form.matches() ? Optional.of(new Cursor(form.group(1), UUID.fromString(form.group(2))))
					: Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** For a client to send back. */
	public String text() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((this.key + " " + this.listingId).getBytes(StandardCharsets.US_ASCII));
	}

}
