package vn.postmart.storefront.notice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.postmart.web.api.ApiClients;

/**
 * Makes the client of the API's notifications.
 */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

	@Bean
	Notices notices(ApiClients clients) {
		return clients.actor(Notices.class);
	}

}
