package vn.postmart.marketplace.ordering.app;

import java.security.SecureRandom;

import vn.postmart.marketplace.ordering.domain.OrderCodes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrderingConfiguration {

	/** Unforeseeable, because a code opens an order together with four digits. */
	@Bean
	OrderCodes orderCodes() {
		return new OrderCodes(new SecureRandom());
	}

}
