package vn.postmart.e2e.people;

import java.net.URI;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import vn.postmart.e2e.stack.Marketplace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The storefront's search, and what it finds. */
final class SearchBox {

	private final Visitor visitor;

	private final Page page;

	private final URI storefront;

	SearchBox(Visitor visitor, URI storefront) {
		this.visitor = visitor;
		this.page = visitor.page();
		this.storefront = storefront;
	}

	/**
	 * Types into the box and opens the named find, which may take its time to be there.
	 */
	void finds(String name, String typed) {
		Marketplace.eventually(name + " can be found", () -> search(typed, name).count() > 0);
		opens(name);
	}

	/** Narrows what is found to a certificate, and opens the named find. */
	void findsCertified(String name, String typed, String scheme) {
		Locator filter = this.page.locator("#filters a[href*='certificate=" + scheme + "']");
		Marketplace.eventually(name + " can be found by " + scheme,
				() -> search(typed, name).count() > 0 && filter.count() > 0);
		this.page.locator("a[href='#filters']").click();
		filter.click();
		this.page.waitForURL("**/search?*certificate=" + scheme + "*");
		opens(name);
	}

	/** Name and stars of what is found first when the best rated stands first. */
	List<String> bestRated(String typed) {
		this.page.navigate(this.storefront.resolve("/search?sort=rating&q=" + typed).toString());
		Locator first = this.page.locator("li.card").first();
		return first.locator("h3, .stars").allInnerTexts();
	}

	private void opens(String name) {
		this.visitor.checkAccessibility();
		found(name).first().click();
		assertThat(this.page.locator("h1")).hasText(name);
		this.visitor.checkAccessibility();
	}

	private Locator search(String typed, String name) {
		this.page.navigate(this.storefront.toString());
		this.page.locator("input[name=q]").first().fill(typed);
		this.page.locator("input[name=q]").first().press("Enter");
		this.page.waitForURL("**/search?*");
		return found(name);
	}

	private Locator found(String name) {
		return this.page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
	}

}
