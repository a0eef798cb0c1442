package vn.postmart.seller.parcel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.postmart.web.api.ApiClients;

/**
 * Makes the client of the API's parcels.
 */
@Configuration(proxyBeanMethods = false)
class ParcelConfiguration {

	@Bean
	Parcels parcels(ApiClients clients) {
		return clients.actor(Parcels.class);
	}

}
