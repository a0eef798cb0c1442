package vn.postmart.web.page;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * Reads the language from {@code ?lang=}, else from its cookie. The browser's own
 * preference is not asked: phones sold in Vietnam often say English.
 */
@Component("localeContextResolver")
class LanguageResolver implements LocaleContextResolver {

	static final String COOKIE = "postmart_lang";

	static Optional<Language> asked(ServerWebExchange exchange) {
		return Language.of(exchange.getRequest().getQueryParams().getFirst("lang"));
	}

	static Language resolve(ServerWebExchange exchange) {
		return asked(exchange).or(() -> remembered(exchange)).orElse(Language.VI);
	}

	static Optional<Language> remembered(ServerWebExchange exchange) {
		HttpCookie cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
		return Language.of((cookie != null) ? cookie.getValue() : null);
	}

	@Override
	public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
		return new SimpleLocaleContext(resolve(exchange).locale());
	}

	@Override
	public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext localeContext) {
		throw new UnsupportedOperationException("The language is chosen by ?lang=");
	}

}
