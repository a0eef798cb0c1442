package vn.postmart.seller;

import org.junit.jupiter.api.Test;

import vn.postmart.web.test.Visitor;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** How the accounts and the rules of the books read. */
class LedgerPageTests extends PortalPages {

	private static final String ACCOUNTS = "[aria-labelledby=balances] tbody td:first-child";

	private static final String RULES = "[aria-labelledby=invariants] tbody tr";

	@Test
	void anAccountSaysWhatItIsAndWhoseWithItsCodeBelow() {
		Visitor.Answer page = as("operator").open("/operator");
		assertThat(page.texts(ACCOUNTS)).containsExactly("Tiền ở ngân hàng bank",
				"Tiền giữ hộ người mua buyer-funds-held", "Tiền thu hộ bưu điện đang giữ cod-in-transit:vnpost",
				"Hoa hồng commission", "Quỹ cứu trợ HAT-GAO fund:HAT-GAO",
				"Phải trả gian hàng Vườn vải bà Lý payable:stall:0199a1b2-27d8-789b-8e8a-04837b5e6d01",
				"Thuế đã khấu trừ tax-withheld");
		assertThat(as("operator").open("/operator?lang=en").texts(ACCOUNTS))
			.contains("Payable to stall Vườn vải bà Lý payable:stall:0199a1b2-27d8-789b-8e8a-04837b5e6d01");
	}

	@Test
	void allStallsAreNamedInOneAnswer() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/ledger/accounts")), 200, """
				[{"code": "payable:stall:0199a1b2-27d8-789b-8e8a-04837b5e6d01", "balanceVnd": -1},
				{"code": "payable:stall:0199a1b2-27d8-789b-8e8a-04837b5e6d02", "balanceVnd": -2},
				{"code": "suspense:0199a1b2-27d8-789b-8e8a-04837b5e6d03", "balanceVnd": 3}]""");

		Visitor.Answer page = as("operator").open("/operator");

		assertThat(page.texts(ACCOUNTS)).containsExactly(
				"Phải trả gian hàng Vườn vải bà Lý payable:stall:0199a1b2-27d8-789b-8e8a-04837b5e6d01",
				"Phải trả gian hàng …7b5e6d02 payable:stall:0199a1b2-27d8-789b-8e8a-04837b5e6d02",
				"suspense:0199a1b2-27d8-789b-8e8a-04837b5e6d03");
		this.api.server().verify(1, getRequestedFor(urlPathEqualTo("/api/v1/stalls/names")));
	}

	@Test
	void theRulesAreInTheLanguageOfThePage() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/ledger/invariants")), 200, """
				[{"code": "unbalanced-sets", "name": "I1 each posting set sums to zero", "ok": true, "figures": [0]},
				{"code": "held-and-paid", "name": "I5 funds held equal what is paid", "ok": false,
					"figures": [4852000, -1500]}]""");

		Visitor.Answer page = as("operator").open("/operator");

		assertThat(page.texts(RULES)).containsExactly("Mỗi bút toán có nợ bằng có Đúng 0 bút toán lệch",
				"Tiền giữ hộ bằng tiền đã thu mà người bán chưa được hưởng Sai " + "Giữ 4.852.000 ₫, đã thu -1.500 ₫");
	}

	@Test
	void aRuleThePageDoesNotKnowKeepsItsName() {
		this.api.answerWith(get(urlPathEqualTo("/api/v1/ledger/invariants")), 200, """
				[{"code": "lost", "name": "I10 nothing is lost", "ok": false, "figures": [1200, 3]}]""");
		assertThat(as("operator").open("/operator").texts(RULES)).containsExactly("I10 nothing is lost Sai 1.200, 3");
	}

}
