package vn.postmart.benchmark.market;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs people in, in place of Keycloak, which is not measured: it publishes its key as
 * Keycloak does, and writes such tokens.
 */
public final class TokenIssuer implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

	private static final int KEY_BITS = 2048;

	private static final String REALM = "/realms/postmart";

	private static final Duration VALID = Duration.ofHours(12);

	private final KeyPair keys;

	private final HttpServer server;

	private TokenIssuer(KeyPair keys, HttpServer server) {
		this.keys = keys;
		this.server = server;
	}

	/** Starts on a free port. */
	public static TokenIssuer start() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
			generator.initialize(KEY_BITS);
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			TokenIssuer issuer = new TokenIssuer(generator.generateKeyPair(), server);
			server.createContext(REALM + "/protocol/openid-connect/certs", issuer::keys);
			server.start();
			return issuer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public URI url() {
		return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + REALM);
	}

	/** A token of somebody who may do what the role may. */
	public String token(String subject, String role) {
		long now = Instant.now().getEpochSecond();
		String content = part(Map.of("alg", "RS256", "typ", "JWT", "kid", "bench")) + "."
				+ part(Map.of("iss", url().toString(), "sub", subject, "aud", "marketplace-api", "iat", now, "exp",
						now + VALID.toSeconds(), "name", subject, "realm_access", Map.of("roles", List.of(role))));
		return content + "." + sign(content);
	}

	@Override
	public void close() {
		server.stop(0);
	}

	private void keys(HttpExchange exchange) throws IOException {
		RSAPublicKey key = (RSAPublicKey) keys.getPublic();
		byte[] body = JSON.writeValueAsBytes(Map.of("keys", List.of(Map.of("kty", "RSA", "use", "sig", "alg", "RS256",
				"kid", "bench", "n", number(key.getModulus()), "e", number(key.getPublicExponent())))));
		exchange.getResponseHeaders().add("Content-Type", "application/json");
		exchange.sendResponseHeaders(200, body.length);
		try (OutputStream out = exchange.getResponseBody()) {
			out.write(body);
		}
	}

	private String sign(String content) {
		try {
			Signature signature = Signature.getInstance("SHA256withRSA");
			signature.initSign(keys.getPrivate());
			signature.update(content.getBytes(StandardCharsets.US_ASCII));
			return BASE64.encodeToString(signature.sign());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String part(Map<String, Object> claims) {
		return BASE64.encodeToString(JSON.writeValueAsBytes(claims));
	}

	/** Unsigned and big-endian, as JSON web keys have numbers. */
	private static String number(BigInteger number) {
		byte[] bytes = number.toByteArray();
		int sign = (bytes[0] == 0) ? 1 : 0;
		byte[] unsigned = new byte[bytes.length - sign];
		System.arraycopy(bytes, sign, unsigned, 0, unsigned.length);
		return BASE64.encodeToString(unsigned);
	}

}
