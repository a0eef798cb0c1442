package vn.postmart.e2e.people;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import vn.postmart.e2e.stack.Marketplace;
import vn.postmart.e2e.stack.Staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The clerk at the post office's counter. */
public final class Clerk implements AutoCloseable {

	private final Marketplace market;

	private final Visitor visitor;

	private final Page page;

	private Clerk(Marketplace market, Visitor visitor) {
		this.market = market;
		this.visitor = visitor;
		this.page = visitor.page();
	}

	public static Clerk signsIn(Marketplace market, Visitor visitor) {
		SignIn.at(visitor, market.portal(), Staff.CLERK);
		return new Clerk(market, visitor);
	}

	/** Scan, weigh, Enter: a hand scanner types the identifier and Enter. */
	public void accepts(String itemId, int grams) {
		open("/counter");
		this.page.locator("#item").fill(itemId);
		this.page.locator("#item").press("Enter");
		this.visitor.checkAccessibility();
		this.page.locator("#weight").fill(Integer.toString(grams));
		this.page.locator("#weight").press("Enter");
		this.page.waitForURL("**/counter?done=accepted");
	}

	/** Gives a parcel that waits on the shelf to its addressee, who signs for it. */
	public void handsOver(String itemId) {
		open("/counter/hand-overs?q=" + itemId);
		Locator parcel = this.page.locator("li.parcel")
			.filter(new Locator.FilterOptions().setHas(this.page.locator("input[value='" + itemId + "']")));
		assertThat(parcel).hasCount(1);
		parcel.locator("input[name=proof][value=SIGNATURE]").check();
		parcel.locator("button[type=submit]").click();
		this.page.waitForURL("**/counter/hand-overs?done=handed-over");
	}

	@Override
	public void close() {
		this.visitor.close();
	}

	private void open(String path) {
		this.page.navigate(this.market.portal().resolve(path).toString());
	}

}
