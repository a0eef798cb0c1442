package vn.postmart.seller.payout;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.postmart.web.api.ApiClients;

/**
 * Makes the client of the API's payouts.
 */
@Configuration(proxyBeanMethods = false)
class PayoutConfiguration {

	@Bean
	Payouts payouts(ApiClients clients) {
		return clients.actor(Payouts.class);
	}

}
