package vn.postmart.seller.activation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.postmart.web.api.ApiClients;

/**
 * Makes the client that activates accounts.
 */
@Configuration(proxyBeanMethods = false)
class ActivationConfiguration {

	@Bean
	Activations activations(ApiClients clients) {
		return clients.guest(Activations.class);
	}

}
