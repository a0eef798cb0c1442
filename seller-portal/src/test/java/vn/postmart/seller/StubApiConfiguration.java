package vn.postmart.seller;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * Puts the stubbed API where the portal looks for the real one.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(SignedInAs.class)
class StubApiConfiguration {

	@Bean
	StubApi stubApi() {
		return StubApi.start();
	}

	@Bean
	DynamicPropertyRegistrar apiUrl(StubApi api) {
		return (registry) -> registry.add("postmart.web.api-url", api::url);
	}

}
