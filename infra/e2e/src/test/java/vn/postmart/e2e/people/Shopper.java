package vn.postmart.e2e.people;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import tools.jackson.databind.JsonNode;

import vn.postmart.e2e.stack.Marketplace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody who shops as a guest. */
public final class Shopper implements AutoCloseable {

	private final Marketplace market;

	private final Visitor visitor;

	private final Page page;

	private Shopper(Marketplace market, Visitor visitor) {
		this.market = market;
		this.visitor = visitor;
		this.page = visitor.page();
	}

	public static Shopper visits(Marketplace market, Visitor visitor) {
		Shopper shopper = new Shopper(market, visitor);
		shopper.open("/");
		visitor.checkAccessibility();
		return shopper;
	}

	/** Types into the search box and opens the named find. */
	public void finds(String name, String typed) {
		Marketplace.eventually(name + " can be found", () -> search(typed, name).count() > 0);
		this.visitor.checkAccessibility();
		search(typed, name).first().click();
		assertThat(this.page.locator("h1")).hasText(name);
		this.visitor.checkAccessibility();
	}

	private Locator search(String typed, String name) {
		open("/");
		this.page.locator("input[name=q]").first().fill(typed);
		this.page.locator("input[name=q]").first().press("Enter");
		this.page.waitForURL("**/search?*");
		return this.page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
	}

	/** Puts what the open page offers into the basket. */
	public void takes(int quantity) {
		this.page.locator("input[name=quantity]").fill(Integer.toString(quantity));
		this.page.locator("form[action='/basket/add'] button[type=submit]").click();
		this.page.waitForURL("**/basket*");
	}

	/**
	 * Orders what is in the basket to be paid in cash at the door; the code of the order.
	 */
	public String ordersCashOnDelivery(Recipient recipient) {
		checkOut(recipient, "COD");
		return placedCode();
	}

	/** Orders and pays on the provider's page. */
	public String ordersByCard(Recipient recipient, String cardNumber) {
		checkOut(recipient, "CARD");
		this.page.waitForURL("**/pay/*");
		this.page.locator("#number").fill(cardNumber);
		this.page.locator("#expiry").fill("12 / 34");
		this.page.locator("#cvc").fill("123");
		this.page.locator("form button[type=submit]").click();
		return placedCode();
	}

	private void checkOut(Recipient recipient, String payment) {
		open("/basket");
		this.visitor.checkAccessibility();
		this.page.locator("a[href='/checkout']").click();
		this.visitor.checkAccessibility();
		this.page.locator("#name").fill(recipient.name());
		this.page.locator("#phone").fill(recipient.phone());
		chooseCommune(recipient);
		this.page.locator("#street").fill(recipient.street());
		this.page.locator("input[name=payment][value=" + payment + "]").check();
		if (!this.visitor.hasScript()) {
			press("total");
		}
		press("place");
	}

	/** With scripts the communes come as one types; without, by a button. */
	private void chooseCommune(Recipient recipient) {
		this.page.locator("#province").selectOption(recipient.provinceCode());
		if (this.visitor.hasScript()) {
			this.page.locator("#communes select").waitFor();
		}
		this.page.locator("#commune").fill(recipient.communeTyped());
		if (!this.visitor.hasScript()) {
			press("communes");
		}
		this.page.locator("#communes input[value='" + recipient.communeCode() + "']").check();
	}

	private void press(String act) {
		this.page.locator("button[name=act][value=" + act + "]:visible").click();
	}

	private String placedCode() {
		this.page.waitForURL("**/orders/*");
		this.visitor.checkAccessibility();
		return this.page.locator(".placed .code strong").innerText();
	}

	/** The parcels on the page of the order that is open. */
	public void seesParcels(int count) {
		assertThat(this.page.locator("#parcels section.parcel")).hasCount(count);
	}

	/** Looks at the order again until everything has arrived. */
	public void seesEverythingDelivered(String code) {
		Marketplace.eventually("the page of " + code + " says delivered", () -> {
			open("/orders/" + code);
			return this.page.locator("h1").innerText().contains("Đã giao xong");
		});
		assertThat(this.page.locator("#parcels .timeline").first())
			.isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(1000));
	}

	/** The S10 identifiers of the order's parcels, in the order of its stalls' orders. */
	public List<String> itemIds(Recipient recipient, String code) {
		return order(recipient, code).get("orders")
			.valueStream()
			.map((order) -> order.path("parcel").path("itemId").asString(""))
			.toList();
	}

	public JsonNode order(Recipient recipient, String code) {
		return this.market.api().get("/api/v1/order-groups/" + code + "?phoneLast4=" + recipient.phoneLast4());
	}

	@Override
	public void close() {
		this.visitor.close();
	}

	private void open(String path) {
		this.page.navigate(this.market.storefront().resolve(path).toString());
	}

}
