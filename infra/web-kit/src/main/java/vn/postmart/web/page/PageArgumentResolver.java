package vn.postmart.web.page;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Gives controllers their {@link Page}.
 */
@Component
class PageArgumentResolver implements HandlerMethodArgumentResolver {

	private final Pages pages;

	PageArgumentResolver(Pages pages) {
		this.pages = pages;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Page.class;
	}

	@Override
	public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
		return this.pages.of(exchange, parameter.hasParameterAnnotation(WithForm.class)).cast(Object.class);
	}

}
