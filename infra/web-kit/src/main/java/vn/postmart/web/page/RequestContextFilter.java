package vn.postmart.web.page;

import java.time.Duration;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

import vn.postmart.web.WebKitProperties;

/**
 * Remembers a language asked for, and carries language and exchange to the API clients in
 * Reactor's context.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class RequestContextFilter implements WebFilter {

	private final boolean secure;

	RequestContextFilter(WebKitProperties properties) {
		this.secure = properties.secure();
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		Language language = LanguageResolver.resolve(exchange);
		LanguageResolver.asked(exchange)
			.filter((asked) -> LanguageResolver.remembered(exchange).filter(asked::equals).isEmpty())
			.ifPresent((asked) -> exchange.getResponse().addCookie(cookie(asked)));
		return chain.filter(exchange)
			.contextWrite((context) -> context.put(Language.class, language).put(ServerWebExchange.class, exchange));
	}

	private ResponseCookie cookie(Language language) {
		return ResponseCookie.from(LanguageResolver.COOKIE, language.code())
			.path("/")
			.maxAge(Duration.ofDays(365))
			.httpOnly(true)
			.secure(this.secure)
			.sameSite("Lax")
			.build();
	}

}
