package vn.postmart.storefront.frame;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.postmart.storefront.basket.Baskets;
import vn.postmart.storefront.catalog.Catalog;
import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.order.Orders;
import vn.postmart.storefront.relief.ReliefCounts;
import vn.postmart.storefront.trace.Traces;
import vn.postmart.web.api.ApiClients;
import vn.postmart.web.error.ErrorPages;
import vn.postmart.web.security.AccessRules;

/**
 * The storefront's rules and its clients of the API.
 */
@Configuration(proxyBeanMethods = false)
class StorefrontConfiguration {

	@Bean
	AccessRules accessRules() {
		return (exchanges) -> exchanges.pathMatchers("/account/**")
			.authenticated()
			.pathMatchers("/", "/search", "/suggestions", "/categories/*", "/p/**", "/products/*", "/stalls/*",
					"/basket/**", "/checkout/**", "/orders/**", "/track", "/relief/**", "/help", "/t/**")
			.permitAll();
	}

	@Bean
	ErrorPages errorPages() {
		return new StaticTemplates()::error;
	}

	@Bean
	Catalog catalog(ApiClients clients) {
		return clients.guest(Catalog.class);
	}

	@Bean
	Baskets baskets(ApiClients clients) {
		return clients.guest(Baskets.class);
	}

	@Bean
	Orders orders(ApiClients clients) {
		return clients.actor(Orders.class);
	}

	@Bean
	Traces traces(ApiClients clients) {
		return clients.guest(Traces.class);
	}

	@Bean
	ReliefCounts reliefCounts(ApiClients clients) {
		return clients.guest(ReliefCounts.class);
	}

}
