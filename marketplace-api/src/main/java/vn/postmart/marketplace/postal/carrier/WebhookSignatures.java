package vn.postmart.marketplace.postal.carrier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import vn.postmart.marketplace.postal.app.Signatures;

import org.springframework.stereotype.Component;

/**
 * Proves that a webhook is the carrier's: HMAC-SHA256 over event id, timestamp and body,
 * joined by full stops, with any of the live secrets. An old signature is worth nothing,
 * so that a recorded request cannot be sent again later.
 */
@Component
class WebhookSignatures implements Signatures {

	private static final String ALGORITHM = "HmacSHA256";

	private static final String PREFIX = "v1=";

	private final List<SecretKeySpec> keys;

	private final Duration tolerance;

	private final Clock clock;

	WebhookSignatures(PostalProperties properties, Clock clock) {
		this.keys = properties.webhookSecrets()
			.stream()
			.map((secret) -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM))
			.toList();
		this.tolerance = properties.webhookTolerance();
		this.clock = clock;
	}

	@Override
	public boolean prove(String eventId, String timestamp, String signature, byte[] body) {
		if (eventId.isBlank() || !isRecent(timestamp) || !signature.startsWith(PREFIX)) {
			return false;
		}
		byte[] given = signature.substring(PREFIX.length()).getBytes(StandardCharsets.UTF_8);
		boolean proved = false;
		for (SecretKeySpec key : this.keys) {
			// every key is tried, so that the time taken does not tell which one fits
			proved |= MessageDigest.isEqual(sign(key, eventId + '.' + timestamp + '.', body), given);
		}
		return proved;
	}

	private boolean isRecent(String timestamp) {
		if (!timestamp.matches("[0-9]{1,11}")) {
			return false;
		}
		Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), this.clock.instant());
		return age.abs().compareTo(this.tolerance) <= 0;
	}

	private static byte[] sign(SecretKeySpec key, String head, byte[] body) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(key);
			mac.update(head.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(mac.doFinal(body)).getBytes(StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, ex);
		}
	}

}
