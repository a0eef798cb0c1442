package vn.postmart.seller.listing;

import vn.postmart.web.api.ApiClients;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
	CertificateDocuments certificateDocuments(ApiClients clients) {
		return clients.actor(CertificateDocuments.class);
	}

	@Bean
	Market market(ApiClients clients) {
		return clients.guest(Market.class);
	}

	@Bean
	OrderWindows orderWindows(ApiClients clients) {
		return clients.actor(OrderWindows.class);
	}

}
