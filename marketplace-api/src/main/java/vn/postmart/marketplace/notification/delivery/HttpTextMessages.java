package vn.postmart.marketplace.notification.delivery;

import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.notification.app.TextMessages;
import vn.postmart.marketplace.outbox.SystemAway;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;

/** The gateway for text messages over HTTP. */
final class HttpTextMessages implements TextMessages {

	private final WebClient client;

	HttpTextMessages(WebClient client) {
		this.client = client;
	}

	@Override
	public Mono<Void> send(UUID id, String phone, String text) {
		return this.client.post()
			.uri("/sms/v1/messages")
			.bodyValue(new Body(id.toString(), phone, text))
			.exchangeToMono(HttpTextMessages::done)
			.onErrorMap(WebClientException.class, (lost) -> new SystemAway("No reply from the text gateway", lost));
	}

	private static Mono<Void> done(ClientResponse response) {
		HttpStatusCode status = response.statusCode();
		return response.releaseBody()
			.then(Mono.defer(() -> status.is2xxSuccessful() ? Mono.empty() : Mono.error(failure(status))));
	}

	/** Never with the gateway's words, which may repeat the number. */
	private static RuntimeException failure(HttpStatusCode status) {
		boolean refused = status.is4xxClientError() && !status.isSameCodeAs(HttpStatus.REQUEST_TIMEOUT)
				&& !status.isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS);
		return refused ? new IllegalStateException("The text gateway refused with " + status.value())
				: new SystemAway("The text gateway answered " + status.value());
	}

	private record Body(String messageId, String to, String text) {
	}

}
