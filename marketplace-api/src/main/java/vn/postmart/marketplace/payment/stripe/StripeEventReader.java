package vn.postmart.marketplace.payment.stripe;

import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.payment.app.ProviderEventReader;

import org.springframework.stereotype.Component;

/**
 * Reads Stripe's event envelope. Only the completion of a hosted page tells us something
 * we do not know.
 */
@Component
class StripeEventReader implements ProviderEventReader {

	private final JsonMapper mapper;

	StripeEventReader(JsonMapper mapper) {
		this.mapper = mapper;
	}

	@Override
	public Optional<String> paidReference(String body) {
		JsonNode event = this.mapper.readTree(body);
		if (!"checkout.session.completed".equals(event.path("type").asString(""))) {
			return Optional.empty();
		}
		String reference = event.at("/data/object/client_reference_id").asString("");
		return reference.isEmpty() ? Optional.empty() : Optional.of(reference);
	}

}
