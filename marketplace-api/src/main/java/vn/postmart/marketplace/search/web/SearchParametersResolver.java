package vn.postmart.marketplace.search.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/**
 * Reads what a search asks for. The framework would bind each parameter through a binder
 * of its own, or read the record's constructor anew for each request: a tenth of a
 * search, where few parameters are ever given.
 */
final class SearchParametersResolver implements SyncHandlerMethodArgumentResolver {

	private static final ConversionService TYPES = DefaultConversionService.getSharedInstance();

	private final Validator validator;

	SearchParametersResolver(Validator validator) {
		this.validator = validator;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return SearchParameters.class.equals(parameter.getParameterType());
	}

	@Override
	public SearchParameters resolveArgumentValue(MethodParameter parameter, BindingContext binding,
			ServerWebExchange exchange) {
		SearchParameters asked = read(new Given(exchange.getRequest().getQueryParams()));
		BeanPropertyBindingResult errors = new BeanPropertyBindingResult(asked, "search");
		this.validator.validate(asked, errors);
		if (errors.hasErrors()) {
			throw new WebExchangeBindException(parameter, errors);
		}
		return asked;
	}

	private static SearchParameters read(Given given) {
		return new SearchParameters(given.text("q"), given.text("category"), given.text("province"),
				given.text("certificate"), given.text("pricePerKg"), given.as(UUID.class, "stall"),
				given.as(Boolean.class, "inSeason"), given.text("commune"), given.as(Boolean.class, "deliverable"),
				given.text("sort"), given.as(Integer.class, "size"), given.text("after"));
	}

	/** The parameters that were given; one given more than once is all of its values. */
	private record Given(MultiValueMap<String, String> values) {

		@Nullable String text(String name) {
			List<String> given = this.values.getOrDefault(name, List.of());
			return (given.size() > 1) ? String.join(",", given) : this.values.getFirst(name);
		}

		<T> @Nullable T as(Class<T> type, String name) {
			String text = text(name);
			try {
				return (text != null) ? TYPES.convert(text, type) : null;
			}
			catch (ConversionException unreadable) {
				throw RefusedException.field(name, "unreadable");
			}
		}

	}

}
