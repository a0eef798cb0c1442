package vn.postmart.marketplace.postal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Webhooks as the carrier signs them, sent to the application by hand. */
public final class CarrierEvents {

	private final WebTestClient client;

	public CarrierEvents(WebTestClient client) {
		this.client = client;
	}

	/** The body of an item's event. */
	public static String seen(ItemId item, String code, String time, long codVnd) {
		return """
				{"eventId": "ignored", "type": "item.event", "itemId": "%s", "code": "%s", "officeCode": "00070-1",
				"provinceCode": "01", "occurredAt": "%s", "note": "Ghi chú", "codCollectedVnd": %d}""".formatted(item,
				code, time, codVnd);
	}

	/** The body of a remittance of one parcel's cash. */
	public static String remitted(ItemId item, String batch, long codVnd) {
		return """
				{"type": "cod.remitted", "batchId": "%s", "remittedAt": "2026-11-23T09:00:00+07:00",
				"items": [{"itemId": "%s", "amountVnd": %d}], "totalVnd": %d}""".formatted(batch, item, codVnd, codVnd);
	}

	/** Sends an event as the carrier does. */
	public WebTestClient.ResponseSpec send(String eventId, String body) {
		String now = String.valueOf(Instant.now().getEpochSecond());
		return send(eventId, now, "v1=" + sign(CarrierForTests.SECRET, eventId, now, body), body);
	}

	/** Sends an event with a signature of the test's choice. */
	public WebTestClient.ResponseSpec send(String eventId, String timestamp, String signature, String body) {
		return this.client.post()
			.uri("/api/v1/webhooks/carrier")
			.contentType(MediaType.APPLICATION_JSON)
			.header("X-Post-Event-Id", eventId)
			.header("X-Post-Timestamp", timestamp)
			.header("X-Post-Signature", signature)
			.bodyValue(body)
			.exchange();
	}

	public static String sign(String secret, String eventId, String timestamp, String body) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			byte[] signed = (eventId + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(mac.doFinal(signed));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
