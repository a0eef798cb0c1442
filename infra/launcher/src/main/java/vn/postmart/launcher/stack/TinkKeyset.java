package vn.postmart.launcher.stack;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Writes a Tink keyset with one new AES-256-GCM key, without Tink: the launcher needs
 * nothing else of it.
 */
final class TinkKeyset {

	private static final int KEY_BYTES = 32;

	/**
	 * Field 3 of Tink's {@code AesGcmKey} message, {@code key_value}, with a length of
	 * 32.
	 */
	private static final byte[] KEY_FIELD = { 0x1a, KEY_BYTES };

	private TinkKeyset() {
	}

	/**
	 * The keyset as JSON, in Base64.
	 */
	static String generate() {
		byte[] message = new byte[KEY_FIELD.length + KEY_BYTES];
		System.arraycopy(KEY_FIELD, 0, message, 0, KEY_FIELD.length);
		System.arraycopy(Secret.randomBytes(KEY_BYTES), 0, message, KEY_FIELD.length, KEY_BYTES);
		String json = """
				{"primaryKeyId":1,"key":[{"keyId":1,"status":"ENABLED","outputPrefixType":"TINK","keyData":{\
				"typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey","keyMaterialType":"SYMMETRIC",\
				"value":"%s"}}]}""".formatted(Base64.getEncoder().encodeToString(message));
		return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
	}

}
