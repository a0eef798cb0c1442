package vn.postmart.marketplace.search.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Validator;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

@Configuration(proxyBeanMethods = false)
class SearchWebConfiguration implements WebFluxConfigurer {

	private final Validator validator;

	SearchWebConfiguration(Validator validator) {
		this.validator = validator;
	}

	@Override
	public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
		resolvers.addCustomResolver(new SearchParametersResolver(this.validator));
	}

}
