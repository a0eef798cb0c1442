package vn.postmart.seller.notification;

import vn.postmart.web.api.ApiClients;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the client of the API's notifications.
 */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

	@Bean
	Notifications notifications(ApiClients clients) {
		return clients.actor(Notifications.class);
	}

}
