package vn.postmart.marketplace.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Supplier;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls an engine or a simulator itself, past the marketplace. */
public final class DirectCalls implements AutoCloseable {

	private final HttpClient http = HttpClient.newHttpClient();

	private final Supplier<URI> url;

	/** To what is at this address by then. */
	public DirectCalls(Supplier<URI> url) {
		this.url = url;
	}

	/** The reply, whatever its status; an empty object when it has no body. */
	@CanIgnoreReturnValue
	public JsonNode call(String method, String path, String body) {
		String reply = send(HttpRequest.newBuilder(this.url.get().resolve(path))
			.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
			.header("Content-Type", "application/json")
			.build());
		return JsonMapper.shared().readTree(reply.isEmpty() ? "{}" : reply);
	}

	/** The body of the reply to a request of any kind. */
	@CanIgnoreReturnValue
	public String send(HttpRequest request) {
		try {
			return this.http.send(request, BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.http.close();
	}

}
