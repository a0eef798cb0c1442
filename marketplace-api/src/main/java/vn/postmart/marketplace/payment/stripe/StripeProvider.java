package vn.postmart.marketplace.payment.stripe;

import java.net.URI;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.app.Provider;
import vn.postmart.marketplace.payment.domain.HostedPage;
import vn.postmart.marketplace.payment.domain.Intent;
import vn.postmart.marketplace.shared.Money;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/**
 * Speaks Stripe's wire protocol: forms in, JSON out, an {@code Idempotency-Key} on every
 * call that moves money. VND has no minor unit there.
 */
@Component
class StripeProvider implements Provider {

	private final WebClient client;

	private final StripeProperties properties;

	StripeProvider(WebClient.Builder builder, StripeProperties properties) {
		this.properties = properties;
		this.client = builder.baseUrl(properties.url().toString())
			.defaultHeaders((headers) -> headers.setBearerAuth(properties.apiKey()))
			.build();
	}

	@Override
	public Mono<HostedPage> open(Intent intent, URI success, URI cancel) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("mode", "payment");
		form.add("client_reference_id", intent.reference());
		form.add("success_url", success.toString());
		form.add("cancel_url", cancel.toString());
		form.add("line_items[0][quantity]", "1");
		form.add("line_items[0][price_data][currency]", "vnd");
		form.add("line_items[0][price_data][unit_amount]", Long.toString(intent.amount().amount()));
		form.add("line_items[0][price_data][product_data][name]", intent.label());
		form.add("payment_intent_data[capture_method]", "manual");
		return post("/v1/checkout/sessions", form, key(intent, "session")).bodyToMono(Session.class)
			.map((session) -> new HostedPage(session.id(), URI.create(Objects.requireNonNull(session.url()))))
			.timeout(this.properties.timeout());
	}

	@Override
	public Mono<Outcome> outcome(HostedPage page) {
		return this.client.get()
			.uri("/v1/checkout/sessions/{id}", page.id())
			.retrieve()
			.bodyToMono(Session.class)
			.flatMap(this::outcome)
			.timeout(this.properties.timeout());
	}

	@Override
	public Mono<Void> capture(String providerIntent, Intent intent, Money amount) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("amount_to_capture", Long.toString(amount.amount()));
		return post("/v1/payment_intents/" + providerIntent + "/capture", form, key(intent, "capture"))
			.toBodilessEntity()
			.then()
			.timeout(this.properties.timeout());
	}

	@Override
	public Mono<Void> cancel(String providerIntent, Intent intent) {
		return post("/v1/payment_intents/" + providerIntent + "/cancel", new LinkedMultiValueMap<>(),
				key(intent, "cancel"))
			.toBodilessEntity()
			.then()
			.timeout(this.properties.timeout());
	}

	@Override
	public Mono<Void> expire(HostedPage page) {
		return post("/v1/checkout/sessions/" + page.id() + "/expire", new LinkedMultiValueMap<>(),
				"expire/" + page.id())
			.toBodilessEntity()
			.then()
			.timeout(this.properties.timeout())
			.onErrorResume(WebClientResponseException.class, StripeProvider::noLongerOpen);
	}

	private Mono<Outcome> outcome(Session session) {
		String intent = session.paymentIntent();
		Money nothing = Money.vnd(0);
		if (intent == null) {
			return Mono.just(new Outcome(null, nothing, "open".equals(session.status())));
		}
		return this.client.get()
			.uri("/v1/payment_intents/{id}", intent)
			.retrieve()
			.bodyToMono(PaymentIntent.class)
			.map((paid) -> paid.held() ? new Outcome(paid.id(), Money.vnd(paid.amount()), false)
					: new Outcome(null, nothing, "open".equals(session.status())));
	}

	private WebClient.ResponseSpec post(String path, MultiValueMap<String, String> form, String key) {
		return this.client.post()
			.uri(path)
			.header("Idempotency-Key", key)
			.header(HttpHeaders.ACCEPT, "application/json")
			.body(BodyInserters.fromFormData(form))
			.retrieve();
	}

	/** One attempt a step: the same step tried again is the same call to the provider. */
	private static String key(Intent intent, String step) {
		return intent.id() + "/" + step + "/1";
	}

	private static Mono<Void> noLongerOpen(WebClientResponseException refused) {
		return (refused.getStatusCode() == HttpStatus.BAD_REQUEST) ? Mono.empty() : Mono.error(refused);
	}

	private record Session(String id, @Nullable String url, String status,
			@JsonProperty("payment_intent") @Nullable String paymentIntent) {
	}

	private record PaymentIntent(String id, String status, long amount) {

		boolean held() {
			return "requires_capture".equals(this.status) || "succeeded".equals(this.status);
		}

	}

}
