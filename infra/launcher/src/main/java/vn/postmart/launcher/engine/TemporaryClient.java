package vn.postmart.launcher.engine;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client of the realm that may sign people in by their passwords, which no other client
 * may. It exists from {@code open} to {@code close} and has a secret that nobody else is
 * told.
 */
public final class TemporaryClient implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Duration TIMEOUT = Duration.ofSeconds(60);

	private final KeycloakAdmin admin;

	private final URI tokens;

	private final String name;

	private final String secret = UUID.randomUUID().toString();

	private final HttpClient http = HttpClient.newHttpClient();

	private TemporaryClient(KeycloakAdmin admin, URI issuer, String name) {
		this.admin = admin;
		this.tokens = URI.create(issuer + "/protocol/openid-connect/token");
		this.name = name;
	}

	static TemporaryClient open(KeycloakAdmin admin, URI issuer, String name) {
		TemporaryClient client = new TemporaryClient(admin, issuer, name);
		// One that a killed process left behind
		client.delete();
		admin.post("/clients", client.description());
		return client;
	}

	/**
	 * An access token for the marketplace's API.
	 * @throws EngineException when the phone and the password are not those of an account
	 */
	public String token(String phone, String password) {
		String form = "grant_type=password&client_id=" + encoded(name) + "&client_secret=" + encoded(secret)
				+ "&username=" + encoded(phone) + "&password=" + encoded(password);
		HttpRequest request = HttpRequest.newBuilder(tokens)
			.timeout(TIMEOUT)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build();
		try {
			HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
			if (response.statusCode() != 200) {
				throw new EngineException("Keycloak does not let " + phone + " sign in: " + response.body());
			}
			return JSON.readTree(response.body()).get("access_token").asString();
		}
		catch (IOException ex) {
			throw new EngineException("Keycloak cannot be reached at " + tokens + ": " + ex.getMessage(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new EngineException("Interrupted while signing in to Keycloak", ex);
		}
	}

	@Override
	public void close() {
		delete();
		http.close();
	}

	private void delete() {
		for (JsonNode found : admin.get("/clients?clientId=" + encoded(name))) {
			admin.delete("/clients/" + found.get("id").asString());
		}
	}

	private Map<String, Object> description() {
		Map<String, Object> audience = Map.of("name", "audience", "protocol", "openid-connect", "protocolMapper",
				"oidc-audience-mapper", "config",
				Map.of("included.custom.audience", "marketplace-api", "access.token.claim", "true"));
		Map<String, Object> office = Map.of("name", "office", "protocol", "openid-connect", "protocolMapper",
				"oidc-usermodel-attribute-mapper", "config", Map.of("user.attribute", "office", "claim.name", "office",
						"jsonType.label", "String", "access.token.claim", "true"));
		return Map.of("clientId", name, "protocol", "openid-connect", "publicClient", false, "secret", secret,
				"standardFlowEnabled", false, "directAccessGrantsEnabled", true, "fullScopeAllowed", true,
				"redirectUris", List.of(), "protocolMappers", List.of(audience, office));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
