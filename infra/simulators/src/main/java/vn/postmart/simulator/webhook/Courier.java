package vn.postmart.simulator.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;

/**
 * Carries one event to the marketplace, signed afresh each time.
 */
final class Courier implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(2))
		.build();

	private final Signer signer;

	private final Clock clock;

	Courier(Signer signer, Clock clock) {
		this.signer = signer;
		this.clock = clock;
	}

	/** Whether the receiver took it, which it says by a 2xx. */
	boolean deliver(URI target, Webhook webhook) throws InterruptedException {
		String body = webhook.body().get();
		HttpRequest.Builder request = HttpRequest.newBuilder(target)
			.timeout(PATIENCE)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body));
		this.signer.headers(webhook.id(), body, this.clock.instant()).forEach(request::header);
		try {
			HttpResponse<Void> response = this.client.send(request.build(), BodyHandlers.discarding());
			return response.statusCode() / 100 == 2;
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

}
