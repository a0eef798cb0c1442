package vn.postmart.marketplace.support;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;

import org.springframework.test.context.DynamicPropertyRegistry;

import vn.postmart.launcher.engine.ElasticsearchServer;

/**
 * A real search engine that lives as long as the test class that registers it.
 */
public final class TestElasticsearch implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

	private final ElasticsearchServer server = ElasticsearchServer.temporary();

	private CompletableFuture<Void> starting = CompletableFuture.completedFuture(null);

	private final DirectCalls calls = new DirectCalls(this.server::url);

	/** The marketplace starts meanwhile: it can do without. */
	@Override
	public void beforeAll(ExtensionContext context) {
		this.starting = CompletableFuture.runAsync(this::start);
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		this.starting.join();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		this.starting.join();
		this.calls.close();
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

	/** Asks the engine itself, past the marketplace, as soon as it is there. */
	@CanIgnoreReturnValue
	public JsonNode ask(String method, String path, String body) {
		this.starting.join();
		return this.calls.call(method, path, body);
	}

}
