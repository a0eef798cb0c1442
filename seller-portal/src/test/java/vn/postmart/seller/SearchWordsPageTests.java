package vn.postmart.seller;

import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** What the operator teaches the search. */
class SearchWordsPageTests extends PortalPages {

	private static final String TRIED = "/api/v1/search/previews";

	@Test
	void aRefusedSynonymIsMarkedWhereItIs() {
		this.api.answerWith(post(urlPathEqualTo("/api/v1/search/synonyms")), 400, refusal("meant"));
		Visitor.Answer refused = submit("synonyms", Map.of("typed", "thơm", "meant", "dứa"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.one("#error-summary a").attr("href")).isEqualTo("#meant");
		assertThat(refused.text("#meant-error")).isEqualTo("Hai từ như nhau");
		assertThat(refused.one("#typed").attr("value")).isEqualTo("thơm");
	}

	@Test
	void aRefusedTrialIsMarkedWhereItIs() {
		this.api.answerWith(post(urlPathEqualTo(TRIED)), 400, refusal("lift.target"));
		Visitor.Answer refused = submit("lifts",
				Map.of("try", "true", "query", "vải", "kind", "LISTING", "target", "gì đó", "liftNote", "Thử"));
		assertThat(refused.text("#target-error")).isEqualTo("Hai từ như nhau");
		assertThat(refused.one("#liftNote").attr("value")).isEqualTo("Thử");
		assertThat(refused.one("#note").attr("value")).isEmpty();
	}

	@Test
	void aNoteOfALiftIsNotThatOfASynonym() {
		this.api.answerWith(post(urlPathEqualTo("/api/v1/search/lifts")), 400, refusal("note"));
		Visitor.Answer refused = submit("lifts", Map.of("query", "vải", "kind", "LISTING", "target", "gì đó"));
		assertThat(refused.texts(".wrong")).containsExactly("Hai từ như nhau");
		assertThat(refused.text("#liftNote-error")).isEqualTo("Hai từ như nhau");
	}

	private Visitor.Answer submit(String form, Map<String, String> fields) {
		Visitor operator = as("operator");
		operator.open("/operator/search/words");
		return operator.submit("form[action$=words/" + form + "]", fields);
	}

	private static String refusal(String field) {
		return """
				{"status": 400, "type": "/problems/invalid-input", "detail": "Chưa đúng",
				"errors": [{"field": "%s", "message": "Hai từ như nhau"}]}""".formatted(field);
	}

}
