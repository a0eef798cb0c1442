package vn.postmart.seller.relief;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.postmart.web.api.ApiClients;

/**
 * Makes the client of the API's relief programmes.
 */
@Configuration(proxyBeanMethods = false)
class ReliefConfiguration {

	@Bean
	Programmes programmes(ApiClients clients) {
		return clients.actor(Programmes.class);
	}

}
