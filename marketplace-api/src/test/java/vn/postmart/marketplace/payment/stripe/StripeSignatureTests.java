package vn.postmart.marketplace.payment.stripe;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The expected signatures were computed with {@code openssl dgst -sha256 -hmac}. */
class StripeSignatureTests {

	private static final Instant NOW = Instant.ofEpochSecond(1_795_000_000);

	private static final byte[] BODY = "{\"id\":\"evt_1\"}".getBytes(StandardCharsets.UTF_8);

	private static final String SIGNED_WITH_FIRST = "d06f20c1ce958d087fd73e8b7176d3fc2a8af2b7c3772a83606cd752dddfabf5";

	private static final String SIGNED_WITH_SECOND = "708bd2c7c8e4bdc5f4cd5a80003becf52264a72d858e9d61a2bda27f9a3848b2";

	private final StripeSignature signature = new StripeSignature(new StripeProperties(URI.create("http://127.0.0.1"),
			"sk", List.of("whsec_first", "whsec_second"), Duration.ofSeconds(5), Duration.ofMinutes(5)),
			Clock.fixed(NOW, ZoneOffset.UTC));

	@Test
	void acceptsEachOfTheLiveSecrets() {
		assertThat(this.signature.matches("t=1795000000,v1=" + SIGNED_WITH_FIRST, BODY)).isTrue();
		assertThat(this.signature.matches("t=1795000000,v0=00,v1=" + SIGNED_WITH_SECOND, BODY)).isTrue();
	}

	@Test
	void refusesAnotherBody() {
		assertThat(
				this.signature.matches("t=1795000000,v1=" + SIGNED_WITH_FIRST, "{}".getBytes(StandardCharsets.UTF_8)))
			.isFalse();
	}

	@Test
	void refusesATimestampThatWasNotSigned() {
		assertThat(this.signature.matches("t=1795000001,v1=" + SIGNED_WITH_FIRST, BODY)).isFalse();
	}

	@Test
	void refusesAnOldSignatureAndOneFromTheFuture() {
		assertThat(at(NOW.plusSeconds(301)).matches("t=1795000000,v1=" + SIGNED_WITH_FIRST, BODY)).isFalse();
		assertThat(at(NOW.minusSeconds(301)).matches("t=1795000000,v1=" + SIGNED_WITH_FIRST, BODY)).isFalse();
		assertThat(at(NOW.plusSeconds(300)).matches("t=1795000000,v1=" + SIGNED_WITH_FIRST, BODY)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "t=1795000000", "v1=00", "t=,v1=", "t=99999999999999999999,v1=ab", "nonsense",
			"t=1795000000,v1=zz" })
	void refusesAHeaderThatIsNoSignature(String header) {
		assertThat(this.signature.matches(header, BODY)).isFalse();
	}

	private static StripeSignature at(Instant now) {
		return new StripeSignature(new StripeProperties(URI.create("http://127.0.0.1"), "sk", List.of("whsec_first"),
				Duration.ofSeconds(5), Duration.ofMinutes(5)), Clock.fixed(now, ZoneOffset.UTC));
	}

}
