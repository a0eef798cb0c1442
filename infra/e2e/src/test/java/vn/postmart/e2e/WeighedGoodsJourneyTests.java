package vn.postmart.e2e;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import vn.postmart.e2e.people.Browsers;
import vn.postmart.e2e.people.Clerk;
import vn.postmart.e2e.people.Household;
import vn.postmart.e2e.people.Offer;
import vn.postmart.e2e.people.OwnOffer;
import vn.postmart.e2e.people.Payslip;
import vn.postmart.e2e.people.Recipient;
import vn.postmart.e2e.people.Script;
import vn.postmart.e2e.people.Shopper;
import vn.postmart.e2e.stack.Books;
import vn.postmart.e2e.stack.Label;
import vn.postmart.e2e.stack.Marketplace;
import vn.postmart.e2e.stack.MarketplaceExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A pomelo is ordered by the piece and paid by the scale: never more than the buyer
 * agreed to, and right to the đồng. Who got it says how it was.
 */
@ExtendWith(MarketplaceExtension.class)
class WeighedGoodsJourneyTests {

	private static final String HIEN = "0912345004";

	/** 60.000 đồng a kilogram, usually 1,2 kg a piece, 10 % more or less. */
	private static final Offer POMELOS = new Offer("Bưởi đỏ vườn nhà", "cam-buoi", "FRESH", "60.000", "qua", "1,2 kg",
			"10", "30");

	private final Marketplace market;

	private final Browsers browsers;

	WeighedGoodsJourneyTests(Marketplace market, Browsers browsers) {
		this.market = market;
		this.browsers = browsers;
	}

	@Test
	void whatIsWeighedIsPaidByItsPackedWeightAndReviewed() {
		Books books = this.market.books();
		Map<String, Long> before = books.balances();
		try (Household hien = Household.signsIn(this.market, this.browsers.visitor(Script.OFF), HIEN);
				Shopper shopper = Shopper.visits(this.market, this.browsers.visitor(Script.ON));
				Clerk clerk = Clerk.signsIn(this.market, this.browsers.visitor(Script.OFF))) {
			OwnOffer pomelos = hien.offers(POMELOS);
			shopper.finds(POMELOS.name(), "buoi do vuon nha");
			shopper.takes(2);

			// About 2 x 1,2 kg = 144.000, and at most 2,64 kg = 158.400
			String code = shopper.ordersCashOnDelivery(Recipient.HA);
			JsonNode agreed = shopper.order(Recipient.HA, code);
			assertThat(agreed.get("goodsTotalVnd").asLong()).isEqualTo(144_000);
			long most = agreed.get("mostTotalVnd").asLong();
			assertThat(most).isGreaterThanOrEqualTo(158_400 + agreed.get("feeTotalVnd").asLong());
			assertThat(shopper.itemIds(Recipient.HA, code)).as("no parcel before its weight").containsExactly("");

			// 2,47 kg = 148.200; commission 5 % = 7.410; fresh own produce is not taxed
			hien.mayNotSend(code + "-1", "2,7");
			Payslip weighed = new Payslip(148_200, 7_410, 0, 140_790);
			assertThat(hien.sends(code + "-1", "2,47")).isEqualTo(weighed);

			Marketplace.eventually("the weighed parcel has an identifier",
					() -> !shopper.itemIds(Recipient.HA, code).contains(""));
			String parcel = shopper.itemIds(Recipient.HA, code).getFirst();
			assertThat(Label.decode(hien.printsLabel(code + "-1"))).isEqualTo(parcel);
			clerk.accepts(parcel, 2600);
			shopper.seesEverythingDelivered(code);

			assertThat(hien.payslip(code + "-1")).isEqualTo(weighed);
			JsonNode settled = shopper.order(Recipient.HA, code);
			long cash = 148_200 + settled.get("feeTotalVnd").asLong();
			assertThat(settled.get("totalVnd").asLong()).isEqualTo(cash).isLessThanOrEqualTo(most);
			assertThat(books.change(before, "payable:stall:" + hien.stallId())).isEqualTo(-140_790);
			assertThat(books.change(before, "bank")).isEqualTo(cash);
			books.assertInOrder();

			shopper.reviews(code, 5, "Bưởi mọng, ngọt thanh, cân đủ.");
			Marketplace.eventually("the pomelo with the best review stands first",
					() -> shopper.bestRated("buoi").equals(List.of(POMELOS.name(), "★ 5,0")));
			pomelos.isWithdrawn();
		}
	}

}
