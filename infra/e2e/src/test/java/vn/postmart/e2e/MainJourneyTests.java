package vn.postmart.e2e;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.postmart.e2e.people.Browsers;
import vn.postmart.e2e.people.Clerk;
import vn.postmart.e2e.people.Household;
import vn.postmart.e2e.people.Offer;
import vn.postmart.e2e.people.Payslip;
import vn.postmart.e2e.people.Recipient;
import vn.postmart.e2e.people.Script;
import vn.postmart.e2e.people.Shopper;
import vn.postmart.e2e.stack.Books;
import vn.postmart.e2e.stack.Carrier;
import vn.postmart.e2e.stack.Label;
import vn.postmart.e2e.stack.Marketplace;
import vn.postmart.e2e.stack.MarketplaceExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job: a household lists produce, a shopper finds it without typing accents and
 * buys from two households at once, the post knows both parcels before it gets them, and
 * what each household is paid is right to the đồng.
 */
@ExtendWith(MarketplaceExtension.class)
class MainJourneyTests {

	private static final String LY = "0912345001";

	private static final String HBIA = "0912345023";

	private static final String HBIAS_COFFEE = "Cà phê rang xay Buôn Ma Thuột";

	private final Marketplace market;

	private final Browsers browsers;

	MainJourneyTests(Marketplace market, Browsers browsers) {
		this.market = market;
		this.browsers = browsers;
	}

	@ParameterizedTest(name = "scripts {0}")
	@EnumSource(Script.class)
	void whatAHouseholdListsIsFoundBoughtCarriedAndPaidFor(Script script) {
		Books books = this.market.books();
		Map<String, Long> before = books.balances();
		try (Household ly = household(LY, script);
				Household hbia = household(HBIA, script);
				Shopper shopper = Shopper.visits(this.market, this.browsers.visitor(script));
				Clerk clerk = Clerk.signsIn(this.market, this.browsers.visitor(script))) {

			// A household lists produce: 61.550 đồng a kilogram
			String longan = (script == Script.ON) ? "Nhãn muộn vườn đồi" : "Nhãn sớm vườn bãi";
			ly.offers(Offer.freshByTheKilogram(longan, "61.550", "40"));

			// A shopper finds it without accents, and takes something of another
			// household too
			shopper.finds(longan, (script == Script.ON) ? "nhan muon vuon doi" : "nhan som vuon bai");
			shopper.takes(3);
			shopper.finds(HBIAS_COFFEE, "ca phe rang xay");
			shopper.takes(2);

			// One order, two parcels, cash at the door
			String code = shopper.ordersCashOnDelivery(Recipient.HA);
			shopper.seesParcels(2);
			List<String> parcels = parcelsOf(shopper, code);

			// The post has the parcels' data before it gets the parcels
			assertKnownToThePostOnly(parcels);

			// Each household prints its label, the clerk takes the parcels in
			assertThat(Label.decode(ly.printsLabel(code + "-1"))).isEqualTo(parcels.get(0));
			assertThat(Label.decode(hbia.printsLabel(code + "-2"))).isEqualTo(parcels.get(1));
			clerk.accepts(parcels.get(0), 3300);
			clerk.accepts(parcels.get(1), 1150);

			// The post carries, delivers, collects the cash and remits it
			shopper.seesEverythingDelivered(code);

			// 3 x 61.550 = 184.650; commission 5 % = 9.232,5, so 9.233; fresh own produce
			// is not taxed
			assertThat(ly.payslip(code + "-1")).isEqualTo(new Payslip(184_650, 9_233, 0, 175_417));
			// 2 x 145.000 = 290.000; commission 14.500; roasted: VAT 1 % and income tax
			// 0,5 % = 4.350
			assertThat(hbia.payslip(code + "-2")).isEqualTo(new Payslip(290_000, 14_500, 4_350, 271_150));

			long fees = shopper.order(Recipient.HA, code).get("feeTotalVnd").asLong();
			assertThat(books.change(before, "payable:stall:" + ly.stallId())).isEqualTo(-175_417);
			assertThat(books.change(before, "payable:stall:" + hbia.stallId())).isEqualTo(-271_150);
			assertThat(books.change(before, "commission")).isEqualTo(-23_733);
			assertThat(books.change(before, "tax-withheld")).isEqualTo(-4_350);
			assertThat(books.change(before, "bank")).isEqualTo(474_650 + fees);
			assertThat(books.change(before, "buyer-funds-held")).isZero();
			books.assertInOrder();
		}
	}

	private Household household(String phone, Script script) {
		return Household.signsIn(this.market, this.browsers.visitor(script), phone);
	}

	private List<String> parcelsOf(Shopper shopper, String code) {
		Marketplace.eventually("both parcels of " + code + " have identifiers",
				() -> !shopper.itemIds(Recipient.HA, code).contains(""));
		List<String> parcels = shopper.itemIds(Recipient.HA, code);
		assertThat(parcels).hasSize(2).doesNotHaveDuplicates().allMatch((id) -> id.matches("[A-Z]{2}\\d{9}VN"));
		return parcels;
	}

	private void assertKnownToThePostOnly(List<String> parcels) {
		Carrier carrier = this.market.carrier();
		Marketplace.eventually("the carrier has the data of both parcels",
				() -> parcels.stream().allMatch((parcel) -> carrier.count("pre-advised", parcel) == 1));
		assertThat(parcels).allMatch((parcel) -> carrier.count("accepted", parcel) == 0);
	}

}
