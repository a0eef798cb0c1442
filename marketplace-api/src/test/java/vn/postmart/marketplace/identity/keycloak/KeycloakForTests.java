package vn.postmart.marketplace.identity.keycloak;

import java.net.URI;
import java.time.Duration;

import vn.postmart.marketplace.identity.app.IdentityProvider;

import org.springframework.web.reactive.function.client.WebClient;

/** The adapter without a Spring context. */
public final class KeycloakForTests {

	/** Of the service account, in realms of tests. */
	public static final String SECRET = "admin-secret";

	private KeycloakForTests() {
	}

	public static IdentityProvider at(URI url) {
		KeycloakProperties properties = new KeycloakProperties(url, "postmart", "marketplace-admin", SECRET,
				Duration.ofSeconds(1), Duration.ofSeconds(10), 2);
		return new KeycloakConfiguration().keycloakIdentityProvider(WebClient.builder(), properties);
	}

}
