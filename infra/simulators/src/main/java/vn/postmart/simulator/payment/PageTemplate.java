package vn.postmart.simulator.payment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.github.tomakehurst.wiremock.extension.responsetemplating.HandlebarsOptimizedTemplate;
import com.github.tomakehurst.wiremock.extension.responsetemplating.TemplateEngine;

import vn.postmart.simulator.http.Reply;

/**
 * Writes the hosted page; every value is escaped.
 */
final class PageTemplate {

	private final HandlebarsOptimizedTemplate template = TemplateEngine.defaultTemplateEngine()
		.getUncachedTemplate(resource("page.html"));

	private final String css = resource("page.css");

	Reply page(int status, Session session, PayPageModel model) {
		return Reply.text(status, "text/html; charset=utf-8", this.template.apply(model.values()))
			.with("Content-Security-Policy", policy(session))
			.with("Referrer-Policy", "no-referrer")
			.with("Vary", "Accept-Language")
			.with("Cache-Control", "no-store");
	}

	Reply stylesheet() {
		return Reply.text(200, "text/css; charset=utf-8", this.css).with("Cache-Control", "max-age=3600");
	}

	static Reply notFound() {
		return Reply.text(404, "text/plain; charset=utf-8",
				"Không có phiên thanh toán này. / There is no such checkout session.");
	}

	/**
	 * A browser applies form-action to the redirect after the form too, so the merchant's
	 * origin is in it.
	 */
	private static String policy(Session session) {
		URI merchant = URI.create(session.successUrl().replace("{CHECKOUT_SESSION_ID}", session.id()));
		return "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
				+ merchant.getScheme() + "://" + merchant.getAuthority();
	}

	private static String resource(String name) {
		try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("The simulator lacks " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
