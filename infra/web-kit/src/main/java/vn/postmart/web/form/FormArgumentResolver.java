package vn.postmart.web.form;

import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Gives controllers the posted {@link Form}; {@link Posted} says its name.
 */
class FormArgumentResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Form.class && parameter.hasParameterAnnotation(Posted.class);
	}

	@Override
	public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
		Posted posted = parameter.getParameterAnnotation(Posted.class);
		String name = (posted != null) ? posted.value() : "";
		return exchange.getFormData().map((values) -> Form.of(name, values));
	}

}
