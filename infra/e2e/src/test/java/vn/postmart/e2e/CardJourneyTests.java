package vn.postmart.e2e;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.postmart.e2e.people.Browsers;
import vn.postmart.e2e.people.Clerk;
import vn.postmart.e2e.people.Household;
import vn.postmart.e2e.people.Payslip;
import vn.postmart.e2e.people.Recipient;
import vn.postmart.e2e.people.Script;
import vn.postmart.e2e.people.Shopper;
import vn.postmart.e2e.stack.Books;
import vn.postmart.e2e.stack.Marketplace;
import vn.postmart.e2e.stack.MarketplaceExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** A shopper pays by card on the provider's own page. */
@ExtendWith(MarketplaceExtension.class)
class CardJourneyTests {

	/** Sells what this journey buys: P01 at 45.000 đồng a kilogram. */
	private static final String LY = "0912345001";

	private final Marketplace market;

	private final Browsers browsers;

	CardJourneyTests(Marketplace market, Browsers browsers) {
		this.market = market;
		this.browsers = browsers;
	}

	@Test
	void aCardPaymentIsCapturedOnceAndPaidOutAfterDelivery() {
		Books books = this.market.books();
		Map<String, Long> before = books.balances();
		try (Shopper shopper = Shopper.visits(this.market, this.browsers.visitor(Script.ON));
				Clerk clerk = Clerk.signsIn(this.market, this.browsers.visitor(Script.ON));
				Household ly = Household.signsIn(this.market, this.browsers.visitor(Script.ON), LY)) {

			shopper.finds("Vải thiều Lục Ngạn", "vai thieu luc ngan");
			shopper.takes(4);
			String code = shopper.ordersByCard(Recipient.HA, "4242 4242 4242 4242");

			Marketplace.eventually("the parcel is known to the post",
					() -> shopper.itemIds(Recipient.HA, code).stream().allMatch(this::isPreAdvised));
			clerk.accepts(shopper.itemIds(Recipient.HA, code).getFirst(), 4320);
			shopper.seesEverythingDelivered(code);

			// 4 x 45.000 = 180.000; commission 9.000; fresh own produce is not taxed
			assertThat(ly.payslip(code + "-1")).isEqualTo(new Payslip(180_000, 9_000, 0, 171_000));
			long fee = shopper.order(Recipient.HA, code).get("feeTotalVnd").asLong();
			assertThat(books.change(before, "provider-clearing")).isEqualTo(180_000 + fee);
			assertThat(books.change(before, "payable:stall:" + ly.stallId())).isEqualTo(-171_000);
			assertThat(books.change(before, "buyer-funds-held")).isZero();
			books.assertInOrder();
		}
	}

	private boolean isPreAdvised(String itemId) {
		return !itemId.isEmpty() && this.market.carrier().count("pre-advised", itemId) == 1;
	}

}
