package vn.postmart.seller.listing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.postmart.web.api.ApiClients;

/**
 * Makes the clients of the API's listings.
 */
@Configuration(proxyBeanMethods = false)
class ListingConfiguration {

	@Bean
	OwnListings ownListings(ApiClients clients) {
		return clients.actor(OwnListings.class);
	}

	@Bean
	Market market(ApiClients clients) {
		return clients.guest(Market.class);
	}

}
