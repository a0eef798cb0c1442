package vn.postmart.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import tools.jackson.databind.JsonNode;

import vn.postmart.simulator.json.Json;

/**
 * A plain HTTP client with headers that it always sends.
 */
public final class HttpProbe {

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final URI base;

	private final String[] headers;

	public HttpProbe(URI base, String... headers) {
		this.base = base;
		this.headers = headers;
	}

	/** The same client with more headers: name, value, name, value. */
	public HttpProbe with(String... more) {
		List<String> all = new ArrayList<>(Arrays.asList(this.headers));
		all.addAll(Arrays.asList(more));
		return new HttpProbe(this.base, all.toArray(String[]::new));
	}

	@CanIgnoreReturnValue
	public HttpResponse<String> send(String method, String path, String body) throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.base.resolve(path))
			.method(method, BodyPublishers.ofString(body));
		if (this.headers.length > 0) {
			request.headers(this.headers);
		}
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	public HttpResponse<String> get(String path) throws IOException {
		return send("GET", path, "");
	}

	@CanIgnoreReturnValue
	public HttpResponse<String> post(String path, String body) throws IOException {
		return send("POST", path, body);
	}

	@CanIgnoreReturnValue
	public HttpResponse<String> put(String path, String body) throws IOException {
		return send("PUT", path, body);
	}

	/** The JSON at {@code path}. */
	public JsonNode json(String path) throws IOException {
		return Json.read(get(path).body());
	}

	public static JsonNode json(HttpResponse<String> response) {
		return Json.read(response.body());
	}

}
