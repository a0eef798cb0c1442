package vn.postmart.marketplace.inventory.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.json.JsonMapper;

/**
 * A listing as its readers are shown it: JSON, written once for each language somebody
 * asks for.
 */
final class ShownListing {

	private static final Locale VIETNAMESE = Locale.of("vi");

	private final FoundListing found;

	private final Map<Locale, byte[]> written = new ConcurrentHashMap<>(2);

	ShownListing(FoundListing found) {
		this.found = found;
	}

	/** The page in the reader's language: English, or else Vietnamese. */
	byte[] in(Locale reader, ListingPages pages, JsonMapper mapper) {
		boolean english = Locale.ENGLISH.getLanguage().equals(reader.getLanguage());
		return this.written.computeIfAbsent(english ? Locale.ENGLISH : VIETNAMESE,
				(language) -> mapper.writeValueAsBytes(pages.page(this.found, language)));
	}

}
