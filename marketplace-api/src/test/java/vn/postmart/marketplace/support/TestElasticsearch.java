package vn.postmart.marketplace.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.test.context.DynamicPropertyRegistry;

import vn.postmart.launcher.engine.ElasticsearchServer;

/**
 * A real search engine that lives as long as the test class that registers it.
 */
public final class TestElasticsearch implements BeforeAllCallback, AfterAllCallback {

	private final ElasticsearchServer server = ElasticsearchServer.temporary();

	@Override
	public void beforeAll(ExtensionContext context) {
		start();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		stop();
	}

	/**
	 * Lets the marketplace search with this engine, and look often whether it is there.
	 */
	public void use(DynamicPropertyRegistry registry) {
		registry.add("postmart.search.elasticsearch.url", this::url);
		registry.add("postmart.search.watch", () -> "500ms");
	}

	/** Where it answers. */
	public URI url() {
		return this.server.url();
	}

	/** Starts it again, where it was and empty. */
	public void start() {
		this.server.start();
	}

	/** Ends its process; may be called twice. */
	public void stop() {
		this.server.stop();
	}

	/** Asks the engine itself, past the marketplace. */
	@CanIgnoreReturnValue
	public JsonNode ask(String method, String path, String body) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(url().resolve(path))
			.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
			.header("Content-Type", "application/json")
			.build();
		try (HttpClient http = HttpClient.newHttpClient()) {
			return JsonMapper.shared().readTree(http.send(request, BodyHandlers.ofString()).body());
		}
	}

}
