package vn.postmart.seller.stall;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.postmart.web.api.ApiClients;

/**
 * Makes the client of the API's stalls.
 */
@Configuration(proxyBeanMethods = false)
class StallConfiguration {

	@Bean
	Stalls stalls(ApiClients clients) {
		return clients.actor(Stalls.class);
	}

}
