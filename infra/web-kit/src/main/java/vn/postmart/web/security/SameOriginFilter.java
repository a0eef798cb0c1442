package vn.postmart.web.security;

import java.net.URI;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

import vn.postmart.web.WebKitProperties;

/**
 * Refuses what would change something and comes from another site's page, even with a
 * valid token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
class SameOriginFilter implements WebFilter {

	private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

	private final String publicAuthority;

	SameOriginFilter(WebKitProperties properties) {
		this.publicAuthority = properties.publicUrl().getAuthority();
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		if (READING.contains(request.getMethod()) || isOurs(request)) {
			return chain.filter(exchange);
		}
		return Mono.error(() -> new AccessDeniedException("Posted from another origin"));
	}

	private boolean isOurs(ServerHttpRequest request) {
		if ("cross-site".equals(request.getHeaders().getFirst("Sec-Fetch-Site"))) {
			return false;
		}
		String origin = request.getHeaders().getOrigin();
		return origin == null || isOurs(authority(origin), request.getURI());
	}

	private boolean isOurs(@Nullable String authority, URI request) {
		return this.publicAuthority.equals(authority) || request.getAuthority().equals(authority);
	}

	private static @Nullable String authority(String origin) {
		int scheme = origin.indexOf("://");
		return (scheme > 0) ? origin.substring(scheme + 3) : null;
	}

}
