package vn.postmart.seller.bulk;

import vn.postmart.web.api.ApiClients;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the clients of the API's imports and price lists.
 */
@Configuration(proxyBeanMethods = false)
class BulkConfiguration {

	@Bean
	Imports imports(ApiClients clients) {
		return clients.actor(Imports.class);
	}

	@Bean
	PriceLists priceLists(ApiClients clients) {
		return clients.actor(PriceLists.class);
	}

}
