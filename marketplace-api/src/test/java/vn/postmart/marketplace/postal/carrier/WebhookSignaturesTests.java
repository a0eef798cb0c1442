package vn.postmart.marketplace.postal.carrier;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookSignaturesTests {

	private static final Instant NOW = Instant.ofEpochSecond(1_795_300_000);

	private static final byte[] BODY = "{\"type\":\"item.event\"}".getBytes(StandardCharsets.UTF_8);

	private final WebhookSignatures signatures = new WebhookSignatures(
			new PostalProperties(URI.create("http://127.0.0.1:1"), "token", List.of("new", "old"),
					Duration.ofMinutes(5), Duration.ofSeconds(1), Duration.ofSeconds(3)),
			Clock.fixed(NOW, ZoneOffset.UTC));

	@ParameterizedTest
	@ValueSource(strings = { "new", "old" })
	void believesEitherLiveSecret(String secret) throws Exception {
		assertThat(prove("evt-1", at(0), "v1=" + hmac(secret, "evt-1", at(0), BODY))).isTrue();
	}

	@Test
	void doesNotBelieveAnotherSecret() throws Exception {
		assertThat(prove("evt-1", at(0), "v1=" + hmac("older", "evt-1", at(0), BODY))).isFalse();
	}

	@Test
	void doesNotBelieveASignatureOfSomethingElse() throws Exception {
		String signature = "v1=" + hmac("new", "evt-1", at(0), BODY);
		assertThat(prove("evt-2", at(0), signature)).isFalse();
		assertThat(prove("evt-1", at(1), signature)).isFalse();
		byte[] other = "{\"type\":\"cod.remitted\"}".getBytes(StandardCharsets.UTF_8);
		assertThat(this.signatures.prove("evt-1", at(0), signature, other)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(longs = { -300, 300 })
	void toleratesFiveMinutesEitherWay(long seconds) throws Exception {
		assertThat(prove("evt-1", at(seconds), "v1=" + hmac("new", "evt-1", at(seconds), BODY))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(longs = { -301, 301 })
	void toleratesNoMore(long seconds) throws Exception {
		assertThat(prove("evt-1", at(seconds), "v1=" + hmac("new", "evt-1", at(seconds), BODY))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "1e9", "99999999999999999999", "now", "\u0661\u0662" })
	void doesNotBelieveATimeThatIsNone(String timestamp) throws Exception {
		assertThat(prove("evt-1", timestamp, "v1=" + hmac("new", "evt-1", timestamp, BODY))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "v1=", "v1=00", "v2=abc", "\u0000" })
	void doesNotBelieveWhatIsNoSignature(String signature) {
		assertThat(prove("evt-1", at(0), signature)).isFalse();
	}

	private boolean prove(String eventId, String timestamp, String signature) {
		return this.signatures.prove(eventId, timestamp, signature, BODY);
	}

	private static String at(long seconds) {
		return String.valueOf(NOW.getEpochSecond() + seconds);
	}

	private static String hmac(String secret, String eventId, String timestamp, byte[] body) throws Exception {
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
		mac.update((eventId + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(mac.doFinal(body));
	}

}
