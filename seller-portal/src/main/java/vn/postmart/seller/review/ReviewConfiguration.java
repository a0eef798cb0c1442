package vn.postmart.seller.review;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.postmart.web.api.ApiClients;

/**
 * Makes the client of the API's reviews.
 */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

	@Bean
	Reviews reviews(ApiClients clients) {
		return clients.actor(Reviews.class);
	}

}
