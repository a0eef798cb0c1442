package vn.postmart.web.security;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.postmart.web.WebKitProperties;

import static org.assertj.core.api.Assertions.assertThat;

class CookiesTests {

	@Test
	void bindsCookiesToTheHostUnderTls() {
		Cookies cookies = cookies("https://cho.example");
		assertThat(cookies.cookie("basket", "1", Duration.ZERO))
			.hasToString("__Host-postmart_shop_basket=1; Path=/; Secure; HttpOnly; SameSite=Lax");
	}

	@Test
	void sendsCookiesWithoutTlsOnlyWhereThePublicUrlHasNone() {
		Cookies cookies = cookies("http://127.0.0.1:8080");
		assertThat(cookies.cookie("basket", "1", Duration.ZERO))
			.hasToString("postmart_shop_basket=1; Path=/; HttpOnly; SameSite=Lax");
	}

	private static Cookies cookies(String publicUrl) {
		URI any = URI.create("http://127.0.0.1:1");
		return new Cookies(new WebKitProperties(URI.create(publicUrl), any, any, "shop", "unused", "postmart_shop",
				List.of(), List.of()));
	}

}
