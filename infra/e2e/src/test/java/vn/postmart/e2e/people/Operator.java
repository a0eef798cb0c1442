package vn.postmart.e2e.people;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import vn.postmart.e2e.stack.Marketplace;
import vn.postmart.e2e.stack.Staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Who answers for what the marketplace says. */
public final class Operator implements AutoCloseable {

	private final Marketplace market;

	private final Visitor visitor;

	private final Page page;

	private Operator(Marketplace market, Visitor visitor) {
		this.market = market;
		this.visitor = visitor;
		this.page = visitor.page();
	}

	public static Operator signsIn(Marketplace market, Visitor visitor) {
		SignIn.at(visitor, market.portal(), Staff.OPERATOR);
		return new Operator(market, visitor);
	}

	/** Looks at a claimed mark beside its document, and believes it. */
	public void verifiesTheMark(String number) {
		this.page.navigate(this.market.portal().resolve("/operator/certificates").toString());
		this.visitor.checkAccessibility();
		Locator claim = this.page.locator("li.parcel").filter(new Locator.FilterOptions().setHasText(number));
		assertThat(claim.locator("a[href$='/document']")).hasCount(1);
		claim.locator("form[action$='/verification'] button").click();
		this.page.waitForURL("**/operator/certificates?done=claim-verified");
	}

	@Override
	public void close() {
		this.visitor.close();
	}

}
