package vn.postmart.launcher.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import vn.postmart.launcher.engine.EngineException;

/**
 * The carrier's simulator, which is hurried so that the demo has parcels that arrived.
 */
final class DemoPost implements AutoCloseable {

	private final URI post;

	private final HttpClient http = HttpClient.newHttpClient();

	DemoPost(URI post) {
		this.post = post;
	}

	/** Moves a parcel a step on its way. */
	void hurry(String itemId) {
		HttpRequest request = HttpRequest.newBuilder(post.resolve("/__sim/advance"))
			.POST(BodyPublishers.ofString("{\"itemId\":\"" + itemId + "\"}"))
			.build();
		try {
			http.send(request, BodyHandlers.discarding());
		}
		catch (IOException ex) {
			throw new EngineException("The postal simulator does not answer: " + ex, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new EngineException("Interrupted while loading the demo data", ex);
		}
	}

	@Override
	public void close() {
		http.close();
	}

}
