package vn.postmart.seller.operator;

import vn.postmart.web.api.ApiClients;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the operator's clients of the API.
 */
@Configuration(proxyBeanMethods = false)
class OperatorConfiguration {

	@Bean
	Operations operations(ApiClients clients) {
		return clients.actor(Operations.class);
	}

	@Bean
	SearchOperations searchOperations(ApiClients clients) {
		return clients.actor(SearchOperations.class);
	}

	@Bean
	WordingOperations wordingOperations(ApiClients clients) {
		return clients.actor(WordingOperations.class);
	}

	@Bean
	ClaimOperations claimOperations(ApiClients clients) {
		return clients.actor(ClaimOperations.class);
	}

	@Bean
	IndicationOperations indicationOperations(ApiClients clients) {
		return clients.actor(IndicationOperations.class);
	}

}
