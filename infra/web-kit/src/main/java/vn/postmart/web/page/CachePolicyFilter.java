package vn.postmart.web.page;

import java.util.List;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

import vn.postmart.web.WebKitProperties;

/**
 * Says how long an answer may be kept: public pages a minute while no cookie but the
 * language's is involved, all else only with asking again. "no-store" would break the
 * back button.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class CachePolicyFilter implements WebFilter {

	private static final String SHARED = "public, max-age=60, stale-while-revalidate=600";

	private static final String PERSONAL = "private, no-cache";

	private final List<PathPattern> publicPages;

	CachePolicyFilter(WebKitProperties properties) {
		this.publicPages = properties.publicPages().stream().map(PathPatternParser.defaultInstance::parse).toList();
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> decide(exchange)));
		return chain.filter(exchange);
	}

	private void decide(ServerWebExchange exchange) {
		ServerHttpResponse response = exchange.getResponse();
		HttpHeaders headers = response.getHeaders();
		if (headers.getCacheControl() == null) {
			headers.setCacheControl(isShared(exchange) ? SHARED : PERSONAL);
			headers.setVary(List.of("HX-Request", "Cookie", "Accept-Encoding"));
		}
	}

	private boolean isShared(ServerWebExchange exchange) {
		boolean found = exchange.getResponse().getStatusCode() == null
				|| HttpStatus.OK.equals(exchange.getResponse().getStatusCode())
				|| HttpStatus.NOT_MODIFIED.equals(exchange.getResponse().getStatusCode());
		return found && HttpMethod.GET.equals(exchange.getRequest().getMethod())
				&& exchange.getResponse().getCookies().isEmpty()
				&& !exchange.getResponse().getHeaders().containsHeader(HttpHeaders.SET_COOKIE)
				&& exchange.getRequest().getCookies().keySet().stream().allMatch(LanguageResolver.COOKIE::equals)
				&& this.publicPages.stream().anyMatch((page) -> page.matches(exchange.getRequest().getPath()));
	}

}
