package vn.postmart.seller;

import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reviews as a stall answers them and an operator cares for them.
 */
class ReviewTests extends PortalPages {

	private static final String FIRST = "01999999-0000-7000-8000-0000000000c1";

	private static final String SECOND = "01999999-0000-7000-8000-0000000000c2";

	@Test
	void aStallReadsAndAnswers() {
		Visitor household = as("household");
		assertThat(household.open("/reviews").texts(".parcel strong")).containsExactly("T. T. Hà", "L. Q. Minh");
		Visitor.Answer sent = household.submit("form[action='/reviews/" + FIRST + "/answer']",
				Map.of("text", "Cảm ơn bạn"));
		assertThat(sent.location()).isEqualTo("/reviews?done=review-answered");
		this.api.server()
			.verify(1, postRequestedFor(urlPathEqualTo(StubApi.STALL + "/reviews/" + FIRST + "/answer"))
				.withRequestBody(matchingJsonPath("$.text", equalTo("Cảm ơn bạn"))));
	}

	@Test
	void asksForAnAnswerAndShowsTheRefusalOfASecond() {
		Visitor household = as("household");
		household.open("/reviews");
		Visitor.Answer empty = household.submit("form[action='/reviews/" + FIRST + "/answer']", Map.of("text", " "));
		assertThat(empty.status()).isEqualTo(422);
		assertThat(empty.texts(".error-summary li")).containsExactly("Câu trả lời: hãy viết câu trả lời.");
		this.api.server().verify(0, postRequestedFor(anyUrl()));
		this.api.answerWith(post(urlPathMatching(StubApi.STALL + "/reviews/.+/answer")), 422,
				"{\"status\":422,\"detail\":\"Gian hàng đã trả lời đánh giá này rồi.\"}");
		household.open("/reviews");
		assertThat(household.submit("form[action='/reviews/" + FIRST + "/answer']", Map.of("text", "Lại nữa"))
			.text(".error-summary")).contains("Gian hàng đã trả lời đánh giá này rồi.");
	}

	@Test
	void anOperatorHidesWithAReasonAndShowsAgain() {
		Visitor operator = as("operator");
		assertThat(operator.open("/operator/reviews").text(".bad")).isEqualTo("Đang ẩn: Lời lẽ xúc phạm");
		assertThat(operator.submit("form[action$='" + FIRST + "/hiding']", Map.of("reason", "")).status())
			.isEqualTo(422);
		operator.open("/operator/reviews");
		operator.submit("form[action$='" + FIRST + "/hiding']", Map.of("reason", "Quảng cáo"));
		this.api.server()
			.verify(1, postRequestedFor(urlPathEqualTo("/api/v1/reviews/" + FIRST + "/hide"))
				.withRequestBody(matchingJsonPath("$.reason", equalTo("Quảng cáo"))));
		operator.open("/operator/reviews");
		operator.submit("form[action$='" + SECOND + "/showing']", Map.of());
		this.api.server().verify(1, postRequestedFor(urlPathEqualTo("/api/v1/reviews/" + SECOND + "/show")));
	}

	@Test
	void anOperatorSeesWhatBecameOfMessagesAndThatMailIsSkipped() {
		Visitor.Answer page = as("operator").open("/operator/messages");
		assertThat(page.texts("tbody tr")).containsExactly("Tin nhắn SMS Đã gửi 41", "Thư điện tử Bỏ qua 3");
		assertThat(page.text("[role=status]")).isEqualTo("Chưa đặt máy chủ thư, nên thư điện tử bị bỏ qua.");
	}

}
