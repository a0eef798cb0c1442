package vn.postmart.e2e.people;

import java.net.URI;
import java.time.LocalDate;

import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What a household does with something it offers, at the pages of that listing. */
public final class OwnOffer {

	private final Visitor visitor;

	private final Page page;

	private final String path;

	/** The listing whose page, or whose form for selling ahead, is open. */
	OwnOffer(Visitor visitor) {
		this.visitor = visitor;
		this.page = visitor.page();
		this.path = URI.create(this.page.url()).getPath().replace("/pre-order", "");
	}

	/** Promises a harvest that is still to come. */
	public void isSoldAhead(String cap, LocalDate shipBy) {
		open("/pre-order");
		fill("shipBy", shipBy.toString());
		fill("cap", cap);
		submit("/pre-order");
		this.page.waitForURL("**/listings/*?done=pre-order-opened");
		this.visitor.checkAccessibility();
	}

	/** Enters the harvest that was promised. */
	public void isHarvested(String quantity) {
		open("");
		this.page.locator("a[href$='/harvest']").click();
		this.visitor.checkAccessibility();
		fill("quantity", quantity);
		this.page.locator("form[action$='/harvest'] button[type=submit]").click();
		this.page.waitForURL("**/listings/*?done=harvest-recorded");
	}

	/** Takes orders from a day on until the evening of another, once. */
	public void isSoldInAWindow(LocalDate opens, LocalDate closes, LocalDate ships) {
		open("/windows");
		fill("opensOn", opens.toString());
		fill("closesOn", closes.toString());
		fill("shipOn", ships.toString());
		this.page.locator("input[name=repeat][value='0']").check();
		submit("/windows");
		this.page.waitForURL("**/windows?done=window-planned");
		this.visitor.checkAccessibility();
	}

	/** Claims the mark VietGAP, and sends a photo of the paper. */
	public void claimsVietGap(String number, LocalDate issued, LocalDate expires) {
		open("/certificates");
		this.page.locator("select[name=scheme]").selectOption("VIETGAP");
		fill("number", number);
		fill("issuer", "Trung tâm Chất lượng Nông lâm thuỷ sản vùng 1");
		fill("issuedOn", issued.toString());
		fill("expiresOn", expires.toString());
		submit("/certificates");
		this.page.waitForURL("**/certificates?done=certificate-claimed");
		this.page.locator("input[name=document]").setInputFiles(Photo.ofProduce());
		this.page.locator("form[action$='/document'] button[type=submit]").click();
		this.page.waitForURL("**/certificates?done=document-kept");
		assertThat(this.page.locator("li.parcel a[href$='/document']")).hasCount(1);
		this.visitor.checkAccessibility();
	}

	/** Takes it off sale, so that whoever walks this way again does not find two. */
	public void isWithdrawn() {
		open("");
		submit("/withdrawal");
		this.page.waitForURL("**/listings/*?done=*");
	}

	private void open(String part) {
		this.page.navigate(URI.create(this.page.url()).resolve(this.path + part).toString());
		this.visitor.checkAccessibility();
	}

	private void submit(String part) {
		this.page.locator("form[action='" + this.path + part + "'] button[type=submit]").click();
	}

	private void fill(String name, String value) {
		this.page.locator("[name=" + name + "]").fill(value);
	}

}
