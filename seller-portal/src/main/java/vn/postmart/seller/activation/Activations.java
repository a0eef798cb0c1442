package vn.postmart.seller.activation;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/**
 * The API's activation of accounts.
 */
@HttpExchange("/api/v1")
interface Activations {

	@PostExchange("/activations")
	Mono<Void> activate(@RequestBody Activation activation);

	/** What a household types; it names itself only, never in a log. */
	record Activation(String phone, String code, String newPassword) {

		@Override
		public String toString() {
			return "Activation";
		}

	}

}
