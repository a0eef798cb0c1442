package vn.postmart.seller;

import org.junit.jupiter.api.Test;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** How the rules of the books read. */
class LedgerPageTests extends PortalPages {

	private static final String RULES = "[aria-labelledby=invariants] tbody tr";

	@Test
	void theRulesAreInTheLanguageOfThePage() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/ledger/invariants")), 200, """
				[{"name": "I1 each posting set sums to zero", "ok": true, "detail": "0 unbalanced"},
				{"name": "I5 funds held equal what is paid and not earned", "ok": false,
					"detail": "held 4852000, paid -1500"}]""");

		Visitor.Answer page = as("operator").open("/operator");

		assertThat(page.texts(RULES)).containsExactly("Mỗi bút toán có nợ bằng có Đúng 0 bút toán lệch",
				"Tiền giữ hộ bằng tiền đã thu mà người bán chưa được hưởng Sai " + "Giữ 4.852.000 ₫, đã thu -1.500 ₫");
	}

	@Test
	void aRuleThePageDoesNotKnowKeepsItsName() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/ledger/invariants")), 200, """
				[{"name": "I10 nothing is lost", "ok": true, "detail": "0 lost"}]""");
		assertThat(as("operator").open("/operator").texts(RULES)).containsExactly("I10 nothing is lost Đúng 0 lost");
	}

}
