package vn.postmart.web.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/**
 * Teaches WebFlux to write pages and to hand controllers what they need.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebFluxConfigurer {

	private final PageArgumentResolver resolver;

	PageConfiguration(PageArgumentResolver resolver) {
		this.resolver = resolver;
	}

	@Override
	public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
		configurer.customCodecs().register(new JteModelWriter());
	}

	@Override
	public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
		configurer.addCustomResolver(this.resolver);
	}

}
