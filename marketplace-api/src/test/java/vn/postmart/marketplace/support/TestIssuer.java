package vn.postmart.marketplace.support;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import vn.postmart.marketplace.shared.security.Role;

/**
 * An identity provider small enough for a test: it signs tokens and publishes its key as
 * Keycloak does. Set {@code POSTMART_ISSUER} to its {@link #url}.
 */
public final class TestIssuer implements AutoCloseable {

	private static final String KEYS = "/protocol/openid-connect/certs";

	private final RSAKey key;

	private final DisposableServer server;

	private TestIssuer(RSAKey key) {
		this.key = key;
		String published = new JWKSet(key.toPublicJWK()).toString();
		this.server = HttpServer.create()
			.host("127.0.0.1")
			.port(0)
			.route((routes) -> routes.get(KEYS,
					(request, response) -> response.header("Content-Type", "application/json")
						.sendString(Mono.just(published))))
			.bindNow();
	}

	/**
	 * A new issuer with a new key.
	 */
	public static TestIssuer start() {
		try {
			return new TestIssuer(new RSAKeyGenerator(2048).keyID("test").generate());
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public String url() {
		return "http://127.0.0.1:" + this.server.port();
	}

	/**
	 * A good token, as the {@code Authorization} header carries it.
	 */
	public String bearer(String user, Role... roles) {
		return bearer(claims(user, roles).build());
	}

	/**
	 * Any token that this issuer's key signs.
	 */
	public String bearer(JWTClaimsSet claims) {
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
			token.sign(new RSASSASigner(this.key));
			return "Bearer " + token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The claims of a good token, to be spoilt.
	 */
	public JWTClaimsSet.Builder claims(String user, Role... roles) {
		Instant now = Instant.now();
		return new JWTClaimsSet.Builder().issuer(url())
			.audience("marketplace-api")
			.subject(user)
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plusSeconds(300)))
			.claim("preferred_username", user)
			.claim("name", "Người thử " + user)
			.claim("realm_access", Map.of("roles", names(roles)));
	}

	private static List<String> names(Role... roles) {
		return Arrays.stream(roles).map(Role::authority).toList();
	}

	@Override
	public void close() {
		this.server.disposeNow();
	}

}
