package vn.postmart.marketplace.postal.carrier;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.Acceptance;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.HandOver;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.postal.app.Carrier;
import vn.postmart.marketplace.postal.app.CarrierRefused;
import vn.postmart.marketplace.postal.app.CarrierUnavailable;
import vn.postmart.marketplace.postal.app.CounterActs.Told;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;

/** The carrier over HTTP. */
final class HttpCarrier implements Carrier {

	private static final String CONSIGNMENTS = "/carrier/v1/consignments";

	private final WebClient client;

	HttpCarrier(WebClient client) {
		this.client = client;
	}

	@Override
	public Mono<Void> preAdvise(ConsignmentView consignment) {
		return reply(this.client.post()
			.uri(CONSIGNMENTS)
			.header("Idempotency-Key", "pre-advice:" + consignment.itemId())
			.bodyValue(PreAdviceMessage.of(consignment)));
	}

	@Override
	public Mono<Boolean> knows(ItemId itemId) {
		return this.client.get()
			.uri(CONSIGNMENTS + "/{itemId}", itemId.value())
			.exchangeToMono(HttpCarrier::known)
			.onErrorMap(WebClientException.class, HttpCarrier::unavailable);
	}

	@Override
	public Mono<Void> accepted(Told<Acceptance> acceptance) {
		return reply(this.client.post()
			.uri(CONSIGNMENTS + "/{itemId}/acceptance", acceptance.act().itemId().value())
			.bodyValue(AcceptanceMessage.of(acceptance)));
	}

	@Override
	public Mono<Void> handedOver(Told<HandOver> handOver) {
		return reply(this.client.post()
			.uri(CONSIGNMENTS + "/{itemId}/hand-over", handOver.act().itemId().value())
			.bodyValue(HandOverMessage.of(handOver)));
	}

	private static Mono<Void> reply(WebClient.RequestHeadersSpec<?> request) {
		return request.exchangeToMono(HttpCarrier::done).onErrorMap(WebClientException.class, HttpCarrier::unavailable);
	}

	private static Mono<Void> done(ClientResponse response) {
		return response.statusCode().is2xxSuccessful() ? response.releaseBody() : failure(response);
	}

	private static Mono<Boolean> known(ClientResponse response) {
		if (response.statusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
			return response.releaseBody().thenReturn(false);
		}
		return response.statusCode().is2xxSuccessful() ? response.releaseBody().thenReturn(true) : failure(response);
	}

	private static <T> Mono<T> failure(ClientResponse response) {
		HttpStatusCode status = response.statusCode();
		if (!status.is4xxClientError() || status.isSameCodeAs(HttpStatus.REQUEST_TIMEOUT)
				|| status.isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS)) {
			return response.releaseBody()
				.then(Mono.error(() -> new CarrierUnavailable("The carrier answered " + status.value())));
		}
		return response.bodyToMono(CarrierProblem.class)
			.onErrorReturn(CarrierProblem.UNKNOWN)
			.defaultIfEmpty(CarrierProblem.UNKNOWN)
			.flatMap((problem) -> Mono.error(() -> new CarrierRefused(status.value(), problem.type())));
	}

	private static CarrierUnavailable unavailable(WebClientException lost) {
		return new CarrierUnavailable("No reply from the carrier", lost);
	}

}
