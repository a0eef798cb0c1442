package vn.postmart.launcher.stack;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/**
 * A password or key that one checkout makes up for itself at its first start.
 */
enum Secret {

	DATABASE_SUPERUSER(""),

	DATABASE_OWNER(""),

	DATABASE_APP(""),

	DATABASE_KEYCLOAK(""),

	KEYCLOAK_ADMIN(""),

	STOREFRONT_CLIENT(""),

	PORTAL_CLIENT(""),

	ACCOUNTS_CLIENT(""),

	PAYMENT_API_KEY("sk_test_"),

	PAYMENT_WEBHOOK("whsec_"),

	CARRIER_TOKEN(""),

	CARRIER_WEBHOOK(""),

	TEXT_TOKEN(""),

	FINGERPRINT_KEY(""),

	ENCRYPTION_KEYSET("") {
		@Override
		String generate() {
			return TinkKeyset.generate();
		}
	};

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 24;

	private final String prefix;

	Secret(String prefix) {
		this.prefix = prefix;
	}

	String generate() {
		return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(BYTES));
	}

	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static byte[] randomBytes(int count) {
		byte[] bytes = new byte[count];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

}
