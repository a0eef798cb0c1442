package vn.postmart.e2e.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server that speaks JSON, asked as somebody or as anybody; a refusal fails the test.
 */
public final class Api {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final URI server;

	private final @Nullable Supplier<String> token;

	Api(URI server, @Nullable Supplier<String> token) {
		this.server = server;
		this.token = token;
	}

	public JsonNode get(String path) {
		return send(request(path).GET());
	}

	public JsonNode put(String path, Object body) {
		return send(json(request(path)).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
	}

	public JsonNode delete(String path) {
		return send(request(path).DELETE());
	}

	public JsonNode post(String path, Object body) {
		return send(json(request(path)).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
	}

	public JsonNode postCsv(String path, byte[] csv) {
		return send(request(path).header("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(csv)));
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.server.resolve(path))
			.timeout(Duration.ofSeconds(30))
			.header("Idempotency-Key", UUID.randomUUID().toString());
		return (this.token != null) ? request.header("Authorization", "Bearer " + this.token.get()) : request;
	}

	private static HttpRequest.Builder json(HttpRequest.Builder request) {
		return request.header("Content-Type", "application/json");
	}

	private static JsonNode send(HttpRequest.Builder builder) {
		HttpRequest request = builder.build();
		try {
			HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
			if (response.statusCode() >= 300) {
				throw new AssertionError(request.method() + " " + request.uri().getPath() + " was answered "
						+ response.statusCode() + ": " + response.body());
			}
			return response.body().isEmpty() ? JSON.nullNode() : JSON.readTree(response.body());
		}
		catch (IOException ex) {
			throw new AssertionError("No answer from " + request.uri(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted", ex);
		}
	}

}
