package vn.postmart.marketplace.search.web;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.search.app.ListingCard;
import vn.postmart.marketplace.search.domain.Card;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Makes cards that are kept ones that are shown today: says whether they are in season,
 * drops marks that have expired, and passes all the rest on unread.
 */
final class TodaysCards {

	private static final byte[] IN_SEASON = "{\"inSeason\":true,".getBytes(US_ASCII);

	private static final byte[] OUT_OF_SEASON = "{\"inSeason\":false,".getBytes(US_ASCII);

	private static final byte[] MONTHS = "{\"seasonMonths\":[".getBytes(US_ASCII);

	private static final byte[] NO_MARKS = "],\"marks\":[]".getBytes(US_ASCII);

	private static final byte[] MARKS = ",\"marks\":[".getBytes(US_ASCII);

	private static final String EXPIRES_ON = "expiresOn";

	private final JsonMapper mapper;

	private final LocalDate today;

	TodaysCards(JsonMapper mapper, LocalDate today) {
		this.mapper = mapper;
		this.today = today;
	}

	/** The cards as they stand in an array of JSON, without its brackets. */
	void write(List<Card> cards, ByteArrayOutputStream page) {
		boolean first = true;
		for (Card card : cards) {
			if (!first) {
				page.write(',');
			}
			write(card, page);
			first = false;
		}
	}

	private void write(Card card, ByteArrayOutputStream page) {
		if (writeUnmarked(card.utf8(), page)) {
			return;
		}
		try (JsonParser parser = this.mapper.createParser(card.utf8())) {
			parser.nextToken();
			if (ListingCard.SEASON_MONTHS.equals(parser.nextName())) {
				write(card.utf8(), parser, page);
				return;
			}
		}
		// Written before the parts had their order
		write(Card.of(this.mapper.writeValueAsString(this.mapper.readValue(card.utf8(), ListingCard.class))), page);
	}

	/** Most cards have no mark: a look at their first bytes is enough. */
	private boolean writeUnmarked(byte[] kept, ByteArrayOutputStream page) {
		if (!standsAt(0, MONTHS, kept)) {
			return false;
		}
		boolean inSeason = false;
		int month = 0;
		int at = MONTHS.length;
		for (; at < kept.length - 1 && kept[at] != ']'; at++) {
			month = (kept[at] == ',') ? 0 : month * 10 + (kept[at] - '0');
			inSeason |= month == this.today.getMonthValue() && !Character.isDigit(kept[at + 1]);
		}
		if (!standsAt(at, NO_MARKS, kept)) {
			return false;
		}
		page.writeBytes(inSeason ? IN_SEASON : OUT_OF_SEASON);
		page.write(kept, 1, kept.length - 1);
		return true;
	}

	private static boolean standsAt(int place, byte[] text, byte[] kept) {
		int end = place + text.length;
		return end <= kept.length && Arrays.equals(text, 0, text.length, kept, place, end);
	}

	private void write(byte[] kept, JsonParser parser, ByteArrayOutputStream page) {
		boolean inSeason = false;
		parser.nextToken();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			inSeason |= parser.getIntValue() == this.today.getMonthValue();
		}
		page.writeBytes(inSeason ? IN_SEASON : OUT_OF_SEASON);
		page.write(kept, 1, offset(parser) - 1);
		page.writeBytes(MARKS);
		parser.nextToken();
		parser.nextToken();
		marks(kept, parser, page);
		page.write(']');
		page.write(kept, offset(parser), kept.length - offset(parser));
	}

	private void marks(byte[] kept, JsonParser parser, ByteArrayOutputStream page) {
		boolean first = true;
		while (parser.nextToken() == JsonToken.START_OBJECT) {
			int from = (int) parser.currentTokenLocation().getByteOffset();
			int to = from;
			boolean expired = false;
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				if (EXPIRES_ON.equals(name)) {
					to = (int) parser.currentTokenLocation().getByteOffset() - 1;
					expired = parser.nextToken() == JsonToken.VALUE_STRING
							&& !this.today.isBefore(LocalDate.parse(parser.getString()));
				}
				else {
					parser.nextToken();
				}
			}
			if (!expired) {
				if (!first) {
					page.write(',');
				}
				page.write(kept, from, to - from);
				page.write('}');
				first = false;
			}
		}
	}

	/** How far it has been read. */
	private static int offset(JsonParser parser) {
		return (int) parser.currentLocation().getByteOffset();
	}

}
