package vn.postmart.marketplace.shared.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Turns requests into fingerprints and replies into bytes. */
@Component
class StoredReplies {

	private static final byte[] NONE = new byte[0];

	private final JsonMapper json;

	StoredReplies(JsonMapper json) {
		this.json = json;
	}

	String fingerprint(IdempotentCall call) {
		MessageDigest digest = sha256();
		digest.update(call.operation().getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
		digest.update(this.json.writeValueAsBytes(call.request()));
		return HexFormat.of().formatHex(digest.digest());
	}

	StoredReply stored(Reply reply) {
		byte[] body = (reply.body() != null) ? this.json.writeValueAsBytes(reply.body()) : NONE;
		return new StoredReply("", reply.status().value(), body);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
