package vn.postmart.marketplace.payment.stripe;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * The header {@code Stripe-Signature: t=<unix seconds>,v1=<hex>}: HMAC-SHA256 over
 * {@code t.body}, compared in constant time under each live secret, not older or newer
 * than the tolerance.
 */
@Component
public class StripeSignature {

	private final StripeProperties properties;

	private final Clock clock;

	StripeSignature(StripeProperties properties, Clock clock) {
		this.properties = properties;
		this.clock = clock;
	}

	/** Whether the provider signed {@code body}, and lately. */
	public boolean matches(String header, byte[] body) {
		String timestamp = "";
		List<byte[]> signatures = new ArrayList<>();
		for (String part : header.split(",")) {
			String[] pair = part.strip().split("=", 2);
			if (pair.length == 2 && pair[0].equals("t") && pair[1].matches("[0-9]{1,12}")) {
				timestamp = pair[1];
			}
			else if (pair.length == 2 && pair[0].equals("v1") && pair[1].matches("[0-9a-f]{64}")) {
				signatures.add(HexFormat.of().parseHex(pair[1]));
			}
		}
		return !timestamp.isEmpty() && recent(Long.parseLong(timestamp)) && signed(timestamp, body, signatures);
	}

	private boolean recent(long seconds) {
		Duration age = Duration.between(Instant.ofEpochSecond(seconds), this.clock.instant()).abs();
		return age.compareTo(this.properties.tolerance()) <= 0;
	}

	private boolean signed(String timestamp, byte[] body, List<byte[]> signatures) {
		boolean found = false;
		for (String secret : this.properties.webhookSecrets()) {
			byte[] expected = hmac(secret, timestamp, body);
			for (byte[] signature : signatures) {
				found |= MessageDigest.isEqual(expected, signature);
			}
		}
		return found;
	}

	private static byte[] hmac(String secret, String timestamp, byte[] body) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
			return mac.doFinal(body);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java runtime has HmacSHA256", ex);
		}
	}

}
