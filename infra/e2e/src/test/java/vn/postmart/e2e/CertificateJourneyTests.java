package vn.postmart.e2e;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.postmart.e2e.people.Browsers;
import vn.postmart.e2e.people.Household;
import vn.postmart.e2e.people.Offer;
import vn.postmart.e2e.people.Operator;
import vn.postmart.e2e.people.OwnOffer;
import vn.postmart.e2e.people.Script;
import vn.postmart.e2e.people.Shopper;
import vn.postmart.e2e.stack.Marketplace;
import vn.postmart.e2e.stack.MarketplaceExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** A mark is shown, and can be searched by, once an operator has seen its paper. */
@ExtendWith(MarketplaceExtension.class)
class CertificateJourneyTests {

	private static final String LY = "0912345001";

	private static final Offer LONGANS = Offer.freshByTheKilogram("Nhãn lồng vườn sạch", "48.000", "25");

	private final Marketplace market;

	private final Browsers browsers;

	CertificateJourneyTests(Marketplace market, Browsers browsers) {
		this.market = market;
		this.browsers = browsers;
	}

	@Test
	void aMarkIsShownAndFoundOnceItIsVerified() {
		LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
		String number = "VietGAP-TT-24-" + Instant.now().getEpochSecond();
		try (Household ly = Household.signsIn(this.market, this.browsers.visitor(Script.OFF), LY);
				Shopper shopper = Shopper.visits(this.market, this.browsers.visitor(Script.ON));
				Operator operator = Operator.signsIn(this.market, this.browsers.visitor(Script.ON))) {
			OwnOffer longans = ly.offers(LONGANS);
			longans.claimsVietGap(number, today.minusMonths(2), today.plusYears(2));
			shopper.finds(LONGANS.name(), "nhan long vuon sach");
			assertThat(shopper.marks()).doesNotContain("VietGAP");

			operator.verifiesTheMark(number);
			shopper.findsCertified(LONGANS.name(), "nhan long vuon sach", "VIETGAP");
			assertThat(shopper.marks()).contains("VietGAP");
			longans.isWithdrawn();
		}
	}

}
