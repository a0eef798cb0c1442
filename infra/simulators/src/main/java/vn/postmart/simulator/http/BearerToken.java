package vn.postmart.simulator.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What a caller proves itself with.
 */
public final class BearerToken {

	private final byte[] authorization;

	public BearerToken(String token) {
		this.authorization = bytes("Bearer " + token);
	}

	/** Whether {@code call} brings it, told in the same time whatever it brings. */
	public boolean isIn(Call call) {
		return MessageDigest.isEqual(this.authorization, bytes(call.header("Authorization").orElse("")));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
