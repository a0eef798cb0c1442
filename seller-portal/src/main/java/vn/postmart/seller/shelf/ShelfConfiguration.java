package vn.postmart.seller.shelf;

import vn.postmart.web.api.ApiClients;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the clients of the API's categories.
 */
@Configuration(proxyBeanMethods = false)
class ShelfConfiguration {

	@Bean
	Shelves shelves(ApiClients clients) {
		return clients.actor(Shelves.class);
	}

	@Bean
	ShelfRules shelfRules(ApiClients clients) {
		return clients.actor(ShelfRules.class);
	}

}
