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
import java.util.Map;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The few calls of Keycloak's administration interface that a start needs, made as the
 * administrator of the server.
 */
final class KeycloakAdmin {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final URI server;

	private final Credentials admin;

	KeycloakAdmin(URI server, Credentials admin) {
		this.server = server;
		this.admin = admin;
	}

	JsonNode get(String path) {
		return JSON.readTree(send(request(path).GET().build()));
	}

	void post(String path, Map<String, ?> body) {
		send(request(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))).build());
	}

	void put(String path, Map<String, ?> body) {
		send(request(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))).build());
	}

	void delete(String path) {
		send(request(path).DELETE().build());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(server.resolve("/admin/realms/" + KeycloakServer.REALM + path))
			.header("Authorization", "Bearer " + token())
			.header("Content-Type", "application/json");
	}

	private String token() {
		String form = "grant_type=password&client_id=admin-cli&username=" + encoded(admin.user()) + "&password="
				+ encoded(admin.password());
		HttpRequest request = HttpRequest.newBuilder(server.resolve("/realms/master/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build();
		return JSON.readTree(send(request)).get("access_token").asString();
	}

	@CanIgnoreReturnValue
	private static String send(HttpRequest request) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
			if (response.statusCode() >= 300) {
				throw new EngineException("Keycloak answered " + response.statusCode() + " to " + request.method() + " "
						+ request.uri().getPath() + ": " + response.body());
			}
			return response.body();
		}
		catch (IOException ex) {
			throw new EngineException("Keycloak cannot be reached at " + request.uri() + ": " + ex.getMessage(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new EngineException("Interrupted while asking Keycloak", ex);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
