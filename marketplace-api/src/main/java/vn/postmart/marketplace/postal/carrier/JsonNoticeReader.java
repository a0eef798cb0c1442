package vn.postmart.marketplace.postal.carrier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.postal.app.CarrierNotice;
import vn.postmart.marketplace.postal.app.CarrierNotice.CashRemitted;
import vn.postmart.marketplace.postal.app.CarrierNotice.Other;
import vn.postmart.marketplace.postal.app.CarrierNotice.Seen;
import vn.postmart.marketplace.postal.app.CarrierNotice.Share;
import vn.postmart.marketplace.postal.app.CarrierNotice.Unreadable;
import vn.postmart.marketplace.postal.app.NoticeReader;
import vn.postmart.marketplace.postal.app.RawNotice;
import vn.postmart.marketplace.postal.domain.Sighting;
import vn.postmart.marketplace.shared.Money;

import org.springframework.stereotype.Component;

/** Reads the carrier's JSON. */
@Component
class JsonNoticeReader implements NoticeReader {

	private static final int LONGEST_CODE = 40;

	private final JsonMapper json;

	JsonNoticeReader(JsonMapper json) {
		this.json = json;
	}

	@Override
	public CarrierNotice read(RawNotice notice) {
		try {
			JsonNode body = this.json.readTree(notice.body());
			return switch (body.path("type").asString("")) {
				case "item.event" -> seen(notice.eventId(), body);
				case "cod.remitted" -> remitted(body);
				case String other -> new Other(other);
			};
		}
		catch (JacksonException | DateTimeException | IllegalArgumentException ex) {
			return new Unreadable();
		}
	}

	private static Seen seen(String eventId, JsonNode body) {
		return new Seen(text(body, "itemId"),
				new Sighting(eventId, text(body, "code"), instant(body, "occurredAt"), optional(body, "officeCode"),
						optional(body, "provinceCode"),
						body.has("codCollectedVnd") ? amount(body, "codCollectedVnd") : Money.vnd(0)));
	}

	private static CashRemitted remitted(JsonNode body) {
		List<Share> shares = body.path("items")
			.valueStream()
			.map((item) -> new Share(text(item, "itemId"), amount(item, "amountVnd")))
			.toList();
		return new CashRemitted(text(body, "batchId"), instant(body, "remittedAt"), shares);
	}

	private static Money amount(JsonNode node, String field) {
		JsonNode amount = node.path(field);
		if (!amount.isIntegralNumber() || !amount.canConvertToLong()) {
			throw new IllegalArgumentException(field);
		}
		return Money.vnd(amount.asLong());
	}

	private static String text(JsonNode node, String field) {
		String text = optional(node, field);
		if (text == null) {
			throw new IllegalArgumentException(field);
		}
		return text;
	}

	private static @Nullable String optional(JsonNode node, String field) {
		JsonNode value = node.path(field);
		return (value.isString() && !value.asString().isBlank() && isShort(value.asString())) ? value.asString() : null;
	}

	private static boolean isShort(String text) {
		return text.length() <= LONGEST_CODE && text.chars().noneMatch(Character::isISOControl);
	}

	private static Instant instant(JsonNode body, String field) {
		return OffsetDateTime.parse(text(body, field)).toInstant();
	}

}
