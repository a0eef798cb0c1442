package vn.postmart.marketplace.shared.http;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Leaves out at once the handlers whose paths begin in another way. The framework asks
 * each of them in full for every path that has a variable in it, which was a tenth of
 * what showing a product cost.
 */
final class PrefixHandlerMapping extends RequestMappingHandlerMapping {

	private final Map<RequestMappingInfo, String> prefixes = new HashMap<>();

	@Override
	protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
		super.registerHandlerMethod(handler, method, mapping);
		this.prefixes.put(mapping, prefix(mapping.getPatternsCondition().getPatterns()));
	}

	@Override
	protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, ServerWebExchange exchange) {
		String path = exchange.getRequest().getPath().pathWithinApplication().value();
		return path.startsWith(this.prefixes.getOrDefault(mapping, "")) ? super.getMatchingMapping(mapping, exchange)
				: null;
	}

	/** What every path begins with that one of the patterns is for. */
	static String prefix(Set<PathPattern> patterns) {
		if (patterns.size() != 1) {
			return "";
		}
		String pattern = patterns.iterator().next().getPatternString();
		String begin = pattern.substring(0, (int) pattern.chars().takeWhile((sign) -> "{*?".indexOf(sign) < 0).count());
		return begin.endsWith("/") ? begin.substring(0, begin.length() - 1) : begin;
	}

}
