package vn.postmart.seller.counter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.postmart.web.api.ApiClients;

/**
 * Makes the client of the API's counter.
 */
@Configuration(proxyBeanMethods = false)
class CounterConfiguration {

	@Bean
	Counter counter(ApiClients clients) {
		return clients.actor(Counter.class);
	}

}
