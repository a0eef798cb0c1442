package vn.postmart.web.form;

import java.util.List;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Gives controllers the posted {@link Form}; {@link Posted} says its name. Files sent
 * along are not part of it.
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
		return values(exchange).map((values) -> Form.of(name, values));
	}

	private static Mono<MultiValueMap<String, String>> values(ServerWebExchange exchange) {
		return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(exchange.getRequest().getHeaders().getContentType())
				? exchange.getMultipartData().map(FormArgumentResolver::withoutFiles) : exchange.getFormData();
	}

	private static MultiValueMap<String, String> withoutFiles(MultiValueMap<String, Part> parts) {
		MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
		parts.values().stream().flatMap(List::stream).forEach((part) -> {
			if (part instanceof FormFieldPart field) {
				values.add(field.name(), field.value());
			}
		});
		return values;
	}

}
