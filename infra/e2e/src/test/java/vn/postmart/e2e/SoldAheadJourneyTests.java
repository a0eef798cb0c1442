package vn.postmart.e2e;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.postmart.e2e.people.Browsers;
import vn.postmart.e2e.people.Clerk;
import vn.postmart.e2e.people.Household;
import vn.postmart.e2e.people.Offer;
import vn.postmart.e2e.people.OwnOffer;
import vn.postmart.e2e.people.Payslip;
import vn.postmart.e2e.people.Recipient;
import vn.postmart.e2e.people.Script;
import vn.postmart.e2e.people.Shopper;
import vn.postmart.e2e.stack.Marketplace;
import vn.postmart.e2e.stack.MarketplaceExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A harvest is promised for a day and other goods are sold in a window: each is sent as a
 * parcel of its own, and the post hears of the promised one when it is harvested.
 */
@ExtendWith(MarketplaceExtension.class)
class SoldAheadJourneyTests {

	private static final String LY = "0912345001";

	private static final Offer PROMISED = Offer.freshByTheKilogram("Nhãn tiêu vườn mới", "70.000", "").unharvested();

	private static final Offer WEEKLY = Offer.freshByTheKilogram("Nhãn da bò hái theo đợt", "55.000", "20");

	private final Marketplace market;

	private final Browsers browsers;

	SoldAheadJourneyTests(Marketplace market, Browsers browsers) {
		this.market = market;
		this.browsers = browsers;
	}

	@Test
	void whatIsPromisedAndWhatIsSoldInAWindowIsSentOnItsDay() {
		LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
		LocalDate shipBy = today.plusDays(20);
		LocalDate shipOn = today.plusDays(3);
		try (Household ly = Household.signsIn(this.market, this.browsers.visitor(Script.OFF), LY);
				Shopper shopper = Shopper.visits(this.market, this.browsers.visitor(Script.ON));
				Clerk clerk = Clerk.signsIn(this.market, this.browsers.visitor(Script.OFF))) {
			OwnOffer promised = ly.offers(PROMISED);
			promised.isSoldAhead("5", shipBy);
			OwnOffer weekly = ly.offers(WEEKLY);
			weekly.isSoldInAWindow(today.minusDays(1), today.plusDays(2), shipOn);

			shopper.finds(PROMISED.name(), "nhan tieu vuon moi");
			assertThat(shopper.whenSent()).contains(written(shipBy));
			shopper.takes(3);
			shopper.finds(WEEKLY.name(), "nhan da bo hai theo dot");
			assertThat(shopper.whenSent()).contains(written(shipOn));
			shopper.takes(2);
			String code = shopper.ordersCashOnDelivery(Recipient.HA);
			shopper.seesParcels(2);

			// 3 of the 5 that are promised are taken; the post knows nothing of them yet
			shopper.finds(PROMISED.name(), "nhan tieu vuon moi");
			assertThat(shopper.left()).isEqualTo("Còn nhận 2 kg");
			Marketplace.eventually("the post knows what is sold in a window", () -> parcels(shopper, code).size() == 1);

			promised.isHarvested("8");
			Marketplace.eventually("the post knows what was promised", () -> parcels(shopper, code).size() == 2);
			for (String parcel : parcels(shopper, code)) {
				clerk.accepts(parcel, 3100);
			}
			shopper.seesEverythingDelivered(code);
			// 3 x 70.000 and 2 x 55.000, less commission; fresh own produce is not taxed
			assertThat(ly.payslip(code + "-1")).isEqualTo(new Payslip(210_000, 10_500, 0, 199_500));
			assertThat(ly.payslip(code + "-2")).isEqualTo(new Payslip(110_000, 5_500, 0, 104_500));
			shopper.finds(PROMISED.name(), "nhan tieu vuon moi");
			assertThat(shopper.left()).as("8 harvested, 3 sent").isEqualTo("Còn 5 kg");
			promised.isWithdrawn();
			weekly.isWithdrawn();
		}
	}

	private static String written(LocalDate day) {
		return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
	}

	private List<String> parcels(Shopper shopper, String code) {
		return shopper.itemIds(Recipient.HA, code)
			.stream()
			.filter((id) -> !id.isEmpty() && this.market.carrier().count("pre-advised", id) == 1)
			.toList();
	}

}
