package vn.postmart.web.address;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.postmart.web.api.ApiClients;

/**
 * Makes the address book; nothing is asked of the API before it is read.
 */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration {

	@Bean
	AddressBook todaysAddresses(ApiClients clients) {
		return clients.guest(AddressBook.class);
	}

	@Bean
	Provinces todaysProvinces(AddressBook addresses) {
		return new Provinces(addresses);
	}

}
