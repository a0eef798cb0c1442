package vn.postmart.marketplace.search.web;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.search.domain.Cursor;
import vn.postmart.marketplace.search.domain.SearchPage;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Writes a page as the JSON of a {@link ListingPage} whose items were never read. */
final class PageJson {

	private static final int USUAL_SIZE = 20_000;

	private static final byte[] ITEMS = "{\"items\":[".getBytes(US_ASCII);

	private static final byte[] TOTAL = "],\"total\":".getBytes(US_ASCII);

	private static final byte[] NEXT = ",\"next\":".getBytes(US_ASCII);

	private static final byte[] FACETS = ",\"facets\":".getBytes(US_ASCII);

	private static final byte[] DEGRADED = ",\"degraded\":".getBytes(US_ASCII);

	private static final byte[] SUGGESTION = ",\"suggestion\":".getBytes(US_ASCII);

	private final JsonMapper mapper;

	private final TodaysCards cards;

	PageJson(JsonMapper mapper, LocalDate today) {
		this.mapper = mapper;
		this.cards = new TodaysCards(mapper, today);
	}

	byte[] write(SearchPage page, FacetWords words) {
		ByteArrayOutputStream json = new ByteArrayOutputStream(USUAL_SIZE);
		json.writeBytes(ITEMS);
		this.cards.write(page.cards(), json);
		json.writeBytes(TOTAL);
		json.writeBytes(Long.toString(page.total()).getBytes(US_ASCII));
		json.writeBytes(NEXT);
		Cursor next = page.next();
		json.writeBytes(value((next != null) ? next.text() : null));
		json.writeBytes(FACETS);
		words.write(page, json);
		json.writeBytes(DEGRADED);
		json.writeBytes(Boolean.toString(page.degraded()).getBytes(US_ASCII));
		json.writeBytes(SUGGESTION);
		json.writeBytes(value(page.suggestion()));
		json.write('}');
		return json.toByteArray();
	}

	private byte[] value(@Nullable String text) {
		return this.mapper.writeValueAsBytes(text);
	}

}
