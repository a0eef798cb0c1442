package vn.postmart.storefront;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.springSecurity;

/**
 * What a signed-in shopper was told, without script.
 */
class NoticeTests extends StorefrontPages {

	@Autowired
	private ApplicationContext application;

	@BeforeEach
	void signIn() {
		this.shopper = new Visitor(WebTestClient.bindToApplicationContext(this.application)
			.apply(springSecurity())
			.apply(mockOidcLogin())
			.build());
	}

	@Test
	void theAccountLeadsToWhatIsUnread() {
		assertThat(this.shopper.open("/account").text("a[href='/account/notices']"))
			.isEqualTo("Thông báo (2 chưa đọc)");
	}

	@Test
	void showsNewsWithTheOrderItIsAbout() {
		Visitor.Answer page = this.shopper.open("/account/notices");
		assertThat(page.texts("article h2")).hasSize(3)
			.contains("Xin đừng dùng Vải thiều Lục Ngạn: lô 8F3A-22C1-9B04-77D0 bị thu hồi");
		assertThat(page.html().select("article a").eachAttr("href")).containsExactly("/orders/K7PM2XQ4");
	}

	@Test
	void marksEverythingShownAsRead() {
		this.shopper.open("/account/notices");
		assertThat(this.shopper.submit("main form", Map.of()).location()).isEqualTo("/account/notices");
		this.api.server()
			.verify(1, postRequestedFor(urlPathEqualTo("/api/v1/notifications/read"))
				.withRequestBody(matchingJsonPath("$.upTo", equalTo("01999999-0000-7000-8000-000000000001"))));
	}

	@Test
	void saysThatThereIsNothingYet() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/notifications")), 200,
				"{\"items\":[],\"unread\":0,\"next\":null}");
		Visitor.Answer page = this.shopper.open("/account/notices");
		assertThat(page.text(".empty")).isEqualTo("Chưa có thông báo nào.");
		assertThat(page.has("main form")).isFalse();
	}

	@Test
	void asksAGuestToSignIn() {
		assertThat(anybody().open("/account/notices").location()).isEqualTo("/sign-in?next=%2Faccount%2Fnotices");
	}

}
