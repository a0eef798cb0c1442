package vn.postmart.marketplace.postal.carrier;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.postal.app.CarrierNotice;
import vn.postmart.marketplace.postal.app.RawNotice;
import vn.postmart.marketplace.postal.domain.Sighting;
import vn.postmart.marketplace.shared.Money;

import static org.assertj.core.api.Assertions.assertThat;

class JsonNoticeReaderTests {

	private final JsonNoticeReader reader = new JsonNoticeReader(JsonMapper.shared());

	@Test
	void readsWhereAParcelWasSeen() {
		assertThat(read("""
				{"eventId": "e-1", "type": "item.event", "itemId": "PM000000120VN", "code": "EMI",
				"officeCode": "BC-00070", "provinceCode": "01", "occurredAt": "2026-11-21T17:30:00+07:00",
				"note": "Đã phát thành công", "codCollectedVnd": 150000}"""))
			.isEqualTo(new CarrierNotice.Seen("PM000000120VN", new Sighting("e-1", "EMI",
					Instant.parse("2026-11-21T10:30:00Z"), "BC-00070", "01", Money.vnd(150_000))));
	}

	@Test
	void readsTheCashOfABatch() {
		assertThat(read("""
				{"eventId": "e-1", "type": "cod.remitted", "batchId": "RM-7", "remittedAt": "2026-11-23T02:00:00Z",
				"items": [{"itemId": "PM000000120VN", "amountVnd": 150000}], "totalVnd": 150000}"""))
			.isEqualTo(new CarrierNotice.CashRemitted("RM-7", Instant.parse("2026-11-23T02:00:00Z"),
					List.of(new CarrierNotice.Share("PM000000120VN", Money.vnd(150_000)))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "\u0000",
			"{\"type\": \"item.event\", \"itemId\": \"X\", \"code\": \"EMI\", \"occurredAt\": \"2026-11-21\"}",
			"{\"type\": \"item.event\", \"itemId\": \"X\", \"code\": \"E\\u0000\", \"occurredAt\": \"2026-11-21T10:30:00Z\"}",
			"{\"type\": \"item.event\", \"itemId\": \"X\", \"code\": \"EMI\", \"occurredAt\": \"2026-11-21T10:30:00Z\", "
					+ "\"codCollectedVnd\": -1}",
			"{\"type\": \"item.event\", \"itemId\": \"X\", \"code\": \"EMI\", \"occurredAt\": \"2026-11-21T10:30:00Z\", "
					+ "\"codCollectedVnd\": \"150000\"}",
			"{\"type\": \"cod.remitted\", \"batchId\": \"R\", \"remittedAt\": \"2026-11-21T10:30:00Z\", "
					+ "\"items\": [{\"itemId\": \"X\", \"amountVnd\": 1.5}]}" })
	void saysWhenItCannotRead(String body) {
		assertThat(read(body)).isEqualTo(new CarrierNotice.Unreadable());
	}

	@Test
	void passesOverTypesItDoesNotKnow() {
		assertThat(read("{\"type\": \"strike.announced\"}")).isEqualTo(new CarrierNotice.Other("strike.announced"));
	}

	private CarrierNotice read(String body) {
		return this.reader.read(new RawNotice("carrier", "e-1", body.getBytes(StandardCharsets.UTF_8)));
	}

}
