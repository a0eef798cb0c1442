package vn.postmart.marketplace.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Signs the service account in. Accounts are made rarely: a token is asked for each time
 * and kept nowhere.
 */
class KeycloakToken {

	private final WebClient client;

	private final KeycloakProperties properties;

	KeycloakToken(WebClient client, KeycloakProperties properties) {
		this.client = client;
		this.properties = properties;
	}

	/** An access token for the administration. */
	Mono<String> get() {
		return this.client.post()
			.uri("/realms/{realm}/protocol/openid-connect/token", this.properties.realm())
			.body(BodyInserters.fromFormData("grant_type", "client_credentials")
				.with("client_id", this.properties.clientId())
				.with("client_secret", this.properties.clientSecret()))
			.retrieve()
			.bodyToMono(TokenReply.class)
			.map(TokenReply::accessToken);
	}

	private record TokenReply(@JsonProperty("access_token") String accessToken) {
	}

}
