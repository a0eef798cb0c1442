package vn.postmart.seller.frame;

import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.web.error.ErrorPages;
import vn.postmart.web.security.AccessRules;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who may see which page, and the page for what went wrong.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalProperties.class)
class PortalConfiguration {

	@Bean
	AccessRules accessRules() {
		return (exchanges) -> exchanges.pathMatchers("/", "/activate")
			.permitAll()
			.pathMatchers("/notifications/**")
			.authenticated()
			.pathMatchers("/stall/**")
			.hasAnyRole(Roles.HOUSEHOLD, Roles.COOPERATIVE)
			.pathMatchers("/listings/**", "/parcels/**", "/payouts", "/reviews/**")
			.hasAnyRole(Roles.HOUSEHOLD, Roles.COOPERATIVE, Roles.CLERK)
			.pathMatchers("/imports/**")
			.hasAnyRole(Roles.HOUSEHOLD, Roles.COOPERATIVE, Roles.CLERK, Roles.OPERATOR)
			.pathMatchers("/counter/**")
			.hasRole(Roles.CLERK)
			.pathMatchers("/relief/**")
			.hasRole(Roles.OFFICER)
			.pathMatchers("/operator/**")
			.hasRole(Roles.OPERATOR);
	}

	@Bean
	ErrorPages errorPages() {
		return new StaticTemplates()::error;
	}

}
