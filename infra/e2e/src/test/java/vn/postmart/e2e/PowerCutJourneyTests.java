package vn.postmart.e2e;

import java.util.Map;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import vn.postmart.e2e.stack.Api;
import vn.postmart.e2e.stack.Carrier;
import vn.postmart.e2e.stack.Marketplace;
import vn.postmart.e2e.stack.MarketplaceExtension;
import vn.postmart.e2e.stack.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/** The API dies between an order and its hand-off to the post. */
@ExtendWith(MarketplaceExtension.class)
class PowerCutJourneyTests {

	private static final String ORDER_GROUPS = "/api/v1/order-groups";

	private final Marketplace market;

	PowerCutJourneyTests(Marketplace market) {
		this.market = market;
	}

	@Test
	void anOrderTakenBeforeAPowerCutIsAnnouncedToThePostExactlyOnce() {
		Assumptions.assumeTrue(this.market.mayBeHurt(), "Somebody uses this marketplace: its API is not killed");
		Carrier carrier = this.market.carrier();
		carrier.goAway();
		String code = placeOrder();
		String parcel = parcelOf(code);
		assertThat(carrier.count("pre-advised", parcel)).isZero();

		this.market.killApi();
		carrier.comeBack();
		this.market.restartApi();

		Marketplace.eventually("the parcel is announced after the restart",
				() -> carrier.count("pre-advised", parcel) > 0);
		Marketplace.eventually("the marketplace knows that it is",
				() -> "PRE_ADVISED".equals(order(code).path("parcel").path("state").asString("")));
		// Taken in only if the carrier has its data, and by then nothing of the hand-off
		// is left to do
		this.market.api(Staff.CLERK).post("/api/v1/counter/acceptances", Map.of("itemId", parcel, "weightGrams", 1100));
		Marketplace.eventually("the carrier has it", () -> carrier.count("accepted", parcel) == 1);
		assertThat(carrier.count("pre-advised", parcel)).isEqualTo(1);
	}

	private String placeOrder() {
		Api guest = this.market.api();
		String basket = guest.post("/api/v1/baskets", Map.of()).get("id").asString();
		String listing = guest.get("/api/v1/listings?size=1&q=vai+thieu+thanh+ha")
			.get("items")
			.get(0)
			.get("id")
			.asString();
		guest.put("/api/v1/baskets/" + basket + "/lines/" + listing, Map.of("quantity", 1));
		long total = guest
			.post("/api/v1/baskets/" + basket + "/quote",
					Map.of("provinceCode", "01", "communeCode", "00025", "delivery", "DOOR", "paymentMethod", "COD"))
			.get("totalVnd")
			.asLong();
		Map<String, Object> recipient = Map.of("name", "Nguyễn Thu Hà", "phone", "0912340005", "provinceCode", "01",
				"communeCode", "00025", "street", "Số 12 phố Giảng Võ");
		return guest
			.post(ORDER_GROUPS, Map.of("basketId", basket, "recipient", recipient, "delivery", "DOOR", "paymentMethod",
					"COD", "expectedTotalVnd", total))
			.get("code")
			.asString();
	}

	private String parcelOf(String code) {
		Marketplace.eventually("the order has a parcel", () -> order(code).hasNonNull("parcel"));
		return order(code).get("parcel").get("itemId").asString();
	}

	private JsonNode order(String code) {
		return this.market.api().get(ORDER_GROUPS + "/" + code + "?phoneLast4=0005").get("orders").get(0);
	}

}
