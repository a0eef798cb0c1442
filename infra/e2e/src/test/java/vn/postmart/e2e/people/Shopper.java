package vn.postmart.e2e.people;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import tools.jackson.databind.JsonNode;

import vn.postmart.e2e.stack.Marketplace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody who shops as a guest. */
public final class Shopper implements AutoCloseable {

	private final Marketplace market;

	private final Visitor visitor;

	private final Page page;

	private final SearchBox search;

	private Shopper(Marketplace market, Visitor visitor) {
		this.market = market;
		this.visitor = visitor;
		this.page = visitor.page();
		this.search = new SearchBox(visitor, market.storefront());
	}

	public static Shopper visits(Marketplace market, Visitor visitor) {
		Shopper shopper = new Shopper(market, visitor);
		shopper.open("/");
		visitor.checkAccessibility();
		return shopper;
	}

	/** Types into the search box and opens the named find. */
	public void finds(String name, String typed) {
		this.search.finds(name, typed);
	}

	/** Finds it among what bears a certificate, and opens it. */
	public void findsCertified(String name, String typed, String scheme) {
		this.search.findsCertified(name, typed, scheme);
	}

	/** Name and stars of what is found first when the best rated stands first. */
	public List<String> bestRated(String typed) {
		return this.search.bestRated(typed);
	}

	/** The marks on the open page of a listing. */
	public List<String> marks() {
		return this.page.locator(".buy ul.marks li").allInnerTexts();
	}

	/** Until when, or on which day, the page that is open says it is sent. */
	public String whenSent() {
		return this.page.locator("main .ship-by").first().innerText();
	}

	/** How much of it there is, as the open page says. */
	public String left() {
		return this.page.locator(".buy > p.quiet").last().innerText();
	}

	/** Says of an order's only goods how they were. */
	public void reviews(String code, int stars, String words) {
		open("/orders/" + code);
		this.page.locator("a[href$='/reviews']").first().click();
		this.visitor.checkAccessibility();
		this.page.locator("input[name=stars][value='" + stars + "']").check();
		this.page.locator("textarea[name=text]").fill(words);
		this.page.locator("form[action$='/reviews'] button[type=submit]").click();
		this.page.waitForURL("**/reviews?saved=true");
		this.visitor.checkAccessibility();
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

	/** Looks at the order again until everything has arrived; the post is in a hurry. */
	public void seesEverythingDelivered(String code) {
		Marketplace.eventually("the page of " + code + " says delivered", () -> {
			this.market.carrier().hurry();
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
