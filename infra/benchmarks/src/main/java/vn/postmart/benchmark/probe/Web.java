package vn.postmart.benchmark.probe;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server one thing at a time, outside what is measured. */
public final class Web {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Duration TIMEOUT = Duration.ofMinutes(10);

	private static final int FIRST_FAILURE = 300;

	/** Nothing was done; the same request may be sent again, and is known by its key. */
	private static final int BUSY = 503;

	private static final int MAX_TRIES = 60;

	private final URI server;

	private final String authorization;

	private final HttpClient http;

	public Web(URI server) {
		this(server, "", HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
	}

	private Web(URI server, String authorization, HttpClient http) {
		this.server = server;
		this.authorization = authorization;
		this.http = http;
	}

	/** The same server, asked by whom the token was made for. */
	public Web as(String token) {
		return new Web(server, "Bearer " + token, http);
	}

	public JsonNode get(String path) {
		return JSON.readTree(text(path));
	}

	@CanIgnoreReturnValue
	public String text(String path) {
		return send(request(path).GET().build());
	}

	@CanIgnoreReturnValue
	public String put(String path, Object body) {
		return send(json(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))).build());
	}

	@CanIgnoreReturnValue
	public JsonNode post(String path, String idempotencyKey, Object body) {
		return JSON.readTree(send(json(path).header("Idempotency-Key", idempotencyKey)
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
			.build()));
	}

	/** Orders something that needs no words. */
	public JsonNode post(String path) {
		return JSON.readTree(send(request(path).POST(BodyPublishers.noBody()).build()));
	}

	/** Sends a file. */
	public JsonNode upload(String path, String idempotencyKey, String contentType, byte[] file) {
		return JSON.readTree(send(request(path).header("Content-Type", contentType)
			.header("Idempotency-Key", idempotencyKey)
			.POST(BodyPublishers.ofByteArray(file))
			.build()));
	}

	private HttpRequest.Builder json(String path) {
		return request(path).header("Content-Type", "application/json");
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path)).timeout(TIMEOUT);
		return authorization.isEmpty() ? request : request.header("Authorization", authorization);
	}

	private String send(HttpRequest request) {
		try {
			HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
			for (int tries = 1; response.statusCode() == BUSY && tries < MAX_TRIES; tries++) {
				Thread.sleep(Duration.ofSeconds(1));
				response = http.send(request, BodyHandlers.ofString());
			}
			if (response.statusCode() >= FIRST_FAILURE) {
				throw new IllegalStateException(
						request.method() + " " + request.uri() + ": " + response.statusCode() + " " + response.body());
			}
			return response.body();
		}
		catch (IOException ex) {
			throw new IllegalStateException(request.uri() + " does not answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", ex);
		}
	}

}
