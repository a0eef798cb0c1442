package vn.postmart.launcher.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.postmart.launcher.engine.EngineException;

/**
 * The marketplace's API, called as one of the people of the demo.
 */
final class DemoApi implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Duration TIMEOUT = Duration.ofSeconds(60);

	private static final int NOT_FOUND = 404;

	private static final int BUSY = 503;

	private static final int MAX_TRIES = 60;

	private final URI api;

	private final SignedIn people;

	private final HttpClient http = HttpClient.newHttpClient();

	DemoApi(URI api, SignedIn people) {
		this.api = api;
		this.people = people;
	}

	/** What anybody may read. */
	JsonNode get(String path) {
		return read(path, send(HttpRequest.newBuilder(address(path)).GET()));
	}

	JsonNode get(String phone, String path) {
		return read(path, send(as(phone, path).GET()));
	}

	/** Empty when there is no such thing. */
	Optional<JsonNode> find(String phone, String path) {
		HttpResponse<String> response = send(as(phone, path).GET());
		return (response.statusCode() == NOT_FOUND) ? Optional.empty() : Optional.of(read(path, response));
	}

	@CanIgnoreReturnValue
	JsonNode put(String phone, String path, Object body) {
		return read(path, send(as(phone, path).header("Content-Type", "application/json").PUT(json(body))));
	}

	@CanIgnoreReturnValue
	JsonNode post(String phone, String path, String idempotencyKey, Object body) {
		return read(path,
				send(as(phone, path).header("Content-Type", "application/json")
					.header("Idempotency-Key", idempotencyKey)
					.POST(json(body))));
	}

	/** What is not JSON: pictures and spreadsheets. */
	@CanIgnoreReturnValue
	JsonNode upload(String phone, String path, Upload upload) {
		return read(path,
				send(as(phone, path).header("Content-Type", upload.contentType())
					.header("Idempotency-Key", upload.idempotencyKey())
					.POST(BodyPublishers.ofByteArray(upload.bytes()))));
	}

	@Override
	public void close() {
		http.close();
	}

	private HttpRequest.Builder as(String phone, String path) {
		return HttpRequest.newBuilder(address(path)).header("Authorization", "Bearer " + people.token(phone));
	}

	private URI address(String path) {
		return api.resolve("/api/v1" + path);
	}

	/**
	 * A marketplace that is busy did nothing, says when to come back, and knows the same
	 * request by its key: a slow machine takes longer, and loads the same.
	 */
	private HttpResponse<String> send(HttpRequest.Builder builder) {
		HttpRequest request = builder.timeout(TIMEOUT).header("Accept-Language", "en").build();
		try {
			HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
			for (int tries = 1; response.statusCode() == BUSY && tries < MAX_TRIES; tries++) {
				Thread.sleep(Duration.ofSeconds(response.headers().firstValueAsLong("Retry-After").orElse(1)));
				response = http.send(request, BodyHandlers.ofString());
			}
			return response;
		}
		catch (IOException ex) {
			throw new EngineException("The marketplace does not answer: " + ex, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new EngineException("Interrupted while loading the demo data", ex);
		}
	}

	private static JsonNode read(String path, HttpResponse<String> response) {
		if (response.statusCode() >= 300) {
			throw new EngineException("The demo data cannot be loaded: the marketplace answered "
					+ response.statusCode() + " to " + path + ": " + response.body());
		}
		return response.body().isEmpty() ? JSON.nullNode() : JSON.readTree(response.body());
	}

	private static BodyPublisher json(Object body) {
		return BodyPublishers.ofString(JSON.writeValueAsString(body));
	}

	/** A body that is not JSON. */
	record Upload(String contentType, String idempotencyKey, byte[] bytes) {
	}

}
