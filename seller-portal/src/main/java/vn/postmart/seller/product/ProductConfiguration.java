package vn.postmart.seller.product;

import vn.postmart.web.api.ApiClients;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the client of the API's shared products.
 */
@Configuration(proxyBeanMethods = false)
class ProductConfiguration {

	@Bean
	Products products(ApiClients clients) {
		return clients.actor(Products.class);
	}

}
