package vn.postmart.web.security;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.StaticServerHttpHeadersWriter;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.stereotype.Component;

import vn.postmart.web.WebKitProperties;

/**
 * The headers of every answer. Scripts and styles come from this host's files alone; a
 * form may lead to the realm and to the payment page, because browsers hold a form's
 * redirects to the same rule.
 */
@Component
class SecurityHeaders {

	private static final String HALF_A_YEAR = "max-age=15768000; includeSubDomains";

	private final WebKitProperties properties;

	SecurityHeaders(WebKitProperties properties) {
		this.properties = properties;
	}

	void apply(HeaderSpec headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(contentSecurityPolicy()))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
			.frameOptions((frames) -> frames.mode(Mode.DENY))
			.permissionsPolicy((permissions) -> permissions
				.policy("camera=(self), geolocation=(), microphone=(), payment=(), usb=()"))
			.writer(StaticServerHttpHeadersWriter.builder().header("Cross-Origin-Opener-Policy", "same-origin").build())
			.cache((cache) -> cache.disable())
			.hsts((hsts) -> hsts.disable());
		if (this.properties.secure()) {
			headers.writer(
					StaticServerHttpHeadersWriter.builder().header("Strict-Transport-Security", HALF_A_YEAR).build());
		}
	}

	String contentSecurityPolicy() {
		String formTargets = Stream.concat(Stream.of(this.properties.issuer()), this.properties.formTargets().stream())
			.map(SecurityHeaders::origin)
			.distinct()
			.collect(Collectors.joining(" ", "'self' ", ""));
		return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
				+ "form-action " + formTargets;
	}

	private static String origin(URI uri) {
		return uri.getScheme() + "://" + uri.getAuthority();
	}

}
