package vn.postmart.marketplace.payment.web;

import java.nio.charset.StandardCharsets;

import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.payment.app.ReceiveProviderEvent;
import vn.postmart.marketplace.payment.stripe.StripeSignature;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The provider's webhook. Whoever did not sign it is told nothing; a repeat is thanked
 * for like the first.
 */
@RestController
class PaymentWebhookController {

	private final StripeSignature signature;

	private final ReceiveProviderEvent receive;

	private final JsonMapper mapper;

	PaymentWebhookController(StripeSignature signature, ReceiveProviderEvent receive, JsonMapper mapper) {
		this.signature = signature;
		this.receive = receive;
		this.mapper = mapper;
	}

	@PostMapping("/api/v1/webhooks/payment")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> receive(@RequestHeader(name = "Stripe-Signature", defaultValue = "") String header,
			@RequestBody byte[] body) {
		if (!this.signature.matches(header, body)) {
			return Mono.error(() -> RefusedException.of(ProblemType.UNAUTHENTICATED));
		}
		JsonNode event = event(body);
		return this.receive.receive(event.path("id").asString(""), event.path("type").asString(""),
				new String(body, StandardCharsets.UTF_8));
	}

	private JsonNode event(byte[] body) {
		try {
			JsonNode event = this.mapper.readTree(body);
			if (!event.path("id").asString("").isEmpty()) {
				return event;
			}
		}
		catch (JacksonException unreadable) {
			// Signed and yet unreadable: refused below like one that names no event.
		}
		throw RefusedException.of(ProblemType.MALFORMED);
	}

}
