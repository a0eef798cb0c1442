package vn.postmart.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(classes = TestSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.import=classpath:web-kit.yaml", "management.server.port=0",
				"spring.messages.basename=messages/web,messages/test-site",
				"postmart.web.public-url=https://cho.example", "postmart.web.api-url=http://127.0.0.1:1",
				"postmart.web.issuer=https://id.example/realms/postmart", "postmart.web.client-id=site",
				"postmart.web.client-secret=unused", "postmart.web.cookie-prefix=site" })
@AutoConfigureWebTestClient
class SecureSiteTests {

	@Autowired
	private WebTestClient browser;

	@Test
	void keepsBrowsersOnTlsWhereThePublicUrlHasIt() {
		this.browser.get()
			.uri("/")
			.exchange()
			.expectHeader()
			.valueEquals("Strict-Transport-Security", "max-age=15768000; includeSubDomains");
	}

	@Test
	void bindsTheFormTokensCookieToTheHost() {
		this.browser.get()
			.uri("/form")
			.exchange()
			.expectHeader()
			.valueMatches("Set-Cookie", "__Host-site_csrf=.+; Path=/; Secure; HTTPOnly; SameSite=Lax");
	}

	@Test
	void sendsTheReaderToTheRealmWithAProofKeyAndBackToThePublicUrl() {
		this.browser.get()
			.uri("/oauth2/authorization/keycloak")
			.exchange()
			.expectStatus()
			.isFound()
			.expectHeader()
			.valueMatches("Location",
					"https://id\\.example/realms/postmart/protocol/openid-connect/auth\\?response_type=code&.*"
							+ "redirect_uri=https://cho\\.example/login/oauth2/code/keycloak&.*"
							+ "code_challenge=.+&code_challenge_method=S256.*")
			.expectHeader()
			.valueMatches("Set-Cookie", "__Host-site_session=.+; Path=/; Secure; HTTPOnly; SameSite=Lax");
	}

}
