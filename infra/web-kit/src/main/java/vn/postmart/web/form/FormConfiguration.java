package vn.postmart.web.form;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/**
 * Teaches WebFlux to hand controllers what was posted.
 */
@Configuration(proxyBeanMethods = false)
class FormConfiguration implements WebFluxConfigurer {

	@Override
	public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
		configurer.addCustomResolver(new FormArgumentResolver());
	}

}
