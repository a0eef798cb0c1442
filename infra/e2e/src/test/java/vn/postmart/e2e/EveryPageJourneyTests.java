package vn.postmart.e2e;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.postmart.e2e.people.Browsers;
import vn.postmart.e2e.people.Script;
import vn.postmart.e2e.people.Visitor;
import vn.postmart.e2e.people.Walk;
import vn.postmart.e2e.stack.Api;
import vn.postmart.e2e.stack.Marketplace;
import vn.postmart.e2e.stack.MarketplaceExtension;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Every page can be reached, is accessible and fits a small phone, in both languages. A
 * test of each web module fails when one of its pages is not on the list that is walked
 * here.
 */
@ExtendWith(MarketplaceExtension.class)
class EveryPageJourneyTests {

	/** Sells one harvest ahead, and has another in hand. */
	private static final String THAO_NGUYEN = "0912345016";

	/** Its only row has nothing but a code. */
	private static final String FILE = """
			code,name,category,description,price,unit,goods_class,own_produce,processed
			NA-1,,,,,,,,
			""";

	private final Marketplace market;

	private final Browsers browsers;

	EveryPageJourneyTests(Marketplace market, Browsers browsers) {
		this.market = market;
		this.browsers = browsers;
	}

	@Test
	void guestsWalkThroughTheStorefront() {
		try (Visitor visitor = this.browsers.visitor(Script.ON)) {
			Walk.asGuest(visitor, this.market.storefront(), "storefront");
		}
	}

	@Test
	void shoppersWalkThroughWhatIsTheirs() {
		try (Visitor visitor = this.browsers.visitor(Script.ON)) {
			Walk.signedIn(visitor, this.market.storefront(), "storefront", "shopper", "0912340005");
		}
	}

	@Test
	void guestsStandBeforeThePortal() {
		try (Visitor visitor = this.browsers.visitor(Script.ON)) {
			Walk.asGuest(visitor, this.market.portal(), "portal");
		}
	}

	@ParameterizedTest
	@CsvSource({ "household, " + THAO_NGUYEN, "clerk, 0912340001", "officer, 0912340003", "operator, 0912340004" })
	void everybodyWalksThroughTheirPagesOfThePortal(String who, String phone) {
		fileSomethingToImport();
		try (Visitor visitor = this.browsers.visitor(Script.ON)) {
			Walk.signedIn(visitor, this.market.portal(), "portal", who, phone);
		}
	}

	/** A dry run that finds a mistake is something to look at, and changes nothing. */
	private void fileSomethingToImport() {
		Api household = this.market.api(THAO_NGUYEN);
		String stall = household.get("/api/v1/my/stall").get("id").asString();
		household.postCsv("/api/v1/stalls/" + stall + "/imports", FILE.getBytes(UTF_8));
	}

}
