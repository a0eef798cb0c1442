package vn.postmart.e2e.people;

import java.net.URI;

import com.microsoft.playwright.Page;

/** The identity provider's form. */
final class SignIn {

	private SignIn() {
	}

	/** Signs in at the portal, starting and ending on its first page. */
	static void at(Visitor visitor, URI portal, String phone) {
		Page page = visitor.page();
		page.navigate(portal.toString());
		page.locator("a[href^='/sign-in']").first().click();
		page.locator("input[name=username]").fill(phone);
		page.locator("input[name=password]").fill("postmart-demo");
		page.locator("form [type=submit]").first().click();
		page.locator("form[action='/sign-out']").waitFor();
	}

}
