package vn.postmart.e2e.people;

import java.util.Objects;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import tools.jackson.databind.JsonNode;

import vn.postmart.e2e.stack.Marketplace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A household at the seller portal. */
public final class Household implements AutoCloseable {

	private final Marketplace market;

	private final Visitor visitor;

	private final String phone;

	private final Page page;

	private Household(Marketplace market, Visitor visitor, String phone) {
		this.market = market;
		this.visitor = visitor;
		this.phone = phone;
		this.page = visitor.page();
	}

	public static Household signsIn(Marketplace market, Visitor visitor, String phone) {
		SignIn.at(visitor, market.portal(), phone);
		visitor.checkAccessibility();
		return new Household(market, visitor, phone);
	}

	public String stallId() {
		return this.market.api(this.phone).get("/api/v1/my/stall").get("id").asString();
	}

	/** Fills in both pages of a new offer, with a photo. */
	@CanIgnoreReturnValue
	public OwnOffer offers(Offer offer) {
		open("/listings/new");
		this.visitor.checkAccessibility();
		fill("name", offer.name());
		this.page.locator("select[name=category]").selectOption(offer.category());
		this.page.locator("input[name=making][value=" + offer.making() + "]").check();
		fill("description", "Nhà làm, phơi ba nắng, đóng gói trong ngày.");
		fill("price", offer.price());
		this.page.locator("select[name=unit]").selectOption(offer.unit());
		fillWeight(offer);
		fillHarvest(offer);
		this.page.locator("form[action='/listings/new'] button[type=submit]").last().click();
		this.page.locator("input[name=photo]").setInputFiles(Photo.ofProduce());
		this.visitor.checkAccessibility();
		this.page.locator("form[action='/listings/new/confirmed'] button[type=submit]:not([name=act])").click();
		this.page.waitForURL("**/listings/**?done=*");
		assertThat(this.page.locator("h1")).containsText(offer.name());
		this.visitor.checkAccessibility();
		return new OwnOffer(this.visitor);
	}

	private void fillWeight(Offer offer) {
		if (offer.isWeighed()) {
			this.page.locator("input[name=pricing][value=WEIGHT]").check();
		}
		if (!offer.weight().isEmpty()) {
			this.page.locator("details summary").first().click();
			fill("weight", offer.weight());
		}
		if (offer.isWeighed()) {
			fill("tolerance", offer.tolerance());
		}
	}

	private void fillHarvest(Offer offer) {
		if (offer.isHarvested()) {
			fill("quantity", offer.quantity());
		}
		else {
			this.page.locator("input[name=unharvested]").check();
		}
	}

	/** The scale shows something that the buyer has not agreed to. */
	public void mayNotSend(String orderCode, String kilograms) {
		weighs(orderCode, kilograms);
		assertThat(this.page.locator("#weight-0-error")).isVisible();
		this.visitor.checkAccessibility();
	}

	/** Types what the scale shows; what the order comes to by that. */
	public Payslip sends(String orderCode, String kilograms) {
		weighs(orderCode, kilograms);
		this.page.waitForURL("**/parcels/weighing/*?done=order-weighed");
		this.visitor.checkAccessibility();
		return Payslip.read(this.page.locator("section.narrow > .sum"));
	}

	private void weighs(String orderCode, String kilograms) {
		open("/parcels");
		this.visitor.checkAccessibility();
		parcelOf(orderCode).locator("a[href^='/parcels/weighing/']").click();
		this.visitor.checkAccessibility();
		fill("weight-0", kilograms);
		this.page.locator("form[action^='/parcels/weighing/'] button[type=submit]").click();
	}

	/** The label of a parcel to pack, as the browser shows it: PDF. */
	public byte[] printsLabel(String orderCode) {
		open("/parcels");
		this.visitor.checkAccessibility();
		Locator parcel = parcelOf(orderCode);
		String label = Objects.requireNonNull(parcel.locator("a[href$='label.pdf']").getAttribute("href"));
		APIResponse pdf = this.page.context().request().get(this.market.portal().resolve(label).toString());
		org.assertj.core.api.Assertions.assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
		return pdf.body();
	}

	/** What the payouts page says of an order, once its money is due. */
	public Payslip payslip(String orderCode) {
		Marketplace.eventually("payout of " + orderCode + " is due",
				() -> "DUE".equals(payoutLine(orderCode).path("state").asString("")));
		open("/payouts");
		this.visitor.checkAccessibility();
		return Payslip.read(parcelOf(orderCode).locator(".sum"));
	}

	private JsonNode payoutLine(String orderCode) {
		return this.market.api(this.phone)
			.get("/api/v1/stalls/" + stallId() + "/payouts")
			.get("items")
			.valueStream()
			.filter((item) -> item.get("label").asString().equals(orderCode))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No payout for " + orderCode));
	}

	@Override
	public void close() {
		this.visitor.close();
	}

	private Locator parcelOf(String orderCode) {
		Locator code = this.page.locator(".code").getByText(orderCode);
		return this.page.locator("li.parcel").filter(new Locator.FilterOptions().setHas(code));
	}

	private void open(String path) {
		this.page.navigate(this.market.portal().resolve(path).toString());
	}

	private void fill(String name, String value) {
		this.page.locator("[name=" + name + "]").fill(value);
	}

}
