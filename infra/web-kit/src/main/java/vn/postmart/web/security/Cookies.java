package vn.postmart.web.security;

import java.time.Duration;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import vn.postmart.web.WebKitProperties;

/**
 * Names and makes a module's cookies: HttpOnly, SameSite=Lax, and under TLS Secure with
 * the {@code __Host-} prefix, which browsers accept only from this very host.
 */
@Component
public class Cookies {

	private final String prefix;

	private final boolean secure;

	Cookies(WebKitProperties properties) {
		this.secure = properties.secure();
		this.prefix = (this.secure ? "__Host-" : "") + properties.cookiePrefix();
	}

	/** The whole name: {@code name("basket")} is {@code postmart_shop_basket}. */
	public String name(String purpose) {
		return this.prefix + "_" + purpose;
	}

	/** A cookie that ends with the browser's session when the age is zero or less. */
	public ResponseCookie cookie(String purpose, String value, Duration age) {
		ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(name(purpose), value);
		apply(cookie);
		return age.isPositive() ? cookie.maxAge(age).build() : cookie.build();
	}

	/** Makes the browser forget a cookie. */
	public ResponseCookie expired(String purpose) {
		ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(name(purpose), "");
		apply(cookie);
		return cookie.maxAge(0).build();
	}

	void apply(ResponseCookie.ResponseCookieBuilder cookie) {
		cookie.path("/").httpOnly(true).secure(this.secure).sameSite("Lax");
	}

}
