package vn.postmart.marketplace.identity;

import org.springdoc.core.utils.SpringDocUtils;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

@Configuration(proxyBeanMethods = false)
class ActorConfiguration implements WebFluxConfigurer {

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
	}

	@Override
	public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
		resolvers.addCustomResolver(new ActorArgumentResolver());
	}

}
