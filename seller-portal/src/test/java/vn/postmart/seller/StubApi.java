package vn.postmart.seller;

import vn.postmart.web.test.SampledApi;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

/**
 * An API that answers every question of the portal with the shared samples.
 */
public final class StubApi extends SampledApi {

	/** The sample household's stall. */
	public static final String STALL = "/api/v1/stalls/0199a1b2-27d8-789b-8e8a-04837b5e6d01";

	private static final String ID = "/[0-9a-f-]{36}";

	private static final String CREATED = "{\"id\":\"0199a1b2-a8c1-7f84-895e-102777183981\"}";

	private static final String PRODUCT = """
			{"id":"0199a1b2-2b01-7f84-895e-102777183901","name":"Vải thiều Lục Ngạn","nameEn":"Luc Ngan lychee",
			"category":"vai-nhan","provinceCode":"24"}""";

	/** Starts the stub on a free port. */
	public static StubApi start() {
		StubApi api = new StubApi();
		api.reset();
		return api;
	}

	@Override
	protected void answerAll() {
		answerWith(any(urlPathMatching("/.*")).atPriority(9), 404, "{\"status\":404}");
		market();
		stall();
		counter();
		desks();
	}

	private void market() {
		answer(get(urlPathEqualTo("/api/v1/categories")), 200, "categories");
		answer(get(urlPathEqualTo("/api/v1/screenings")), 200, "screenings");
		answer(get(urlPathEqualTo("/api/v1/transit-limits")), 200, "transit-limits");
		answerWith(put(urlPathMatching("/api/v1/categories/[a-z-]+/transit-limit")), 204, "");
		answerWith(delete(urlPathMatching(STALL + "/listings" + ID + "/certificates" + ID)), 204, "");
		answer(get(urlPathEqualTo("/api/v1/certificates")), 200, "certificates");
		answerWith(post(urlPathMatching("/api/v1/certificates" + ID + "/(verification|revocation)")), 204, "");
		server().stubFor(get(urlPathMatching("/api/v1/certificates" + ID + "/document"))
			.willReturn(aResponse().withHeader("Content-Type", "application/pdf").withBody("%PDF-sample")));
		answerWith(put(urlPathMatching(STALL + "/listings" + ID + "/certificates" + ID + "/document")), 204, "");
		answer(get(urlPathEqualTo("/api/v1/indications")), 200, "indications");
		answerWith(put(urlPathMatching("/api/v1/indications/[a-z-]+")), 204, "");
		answerWith(delete(urlPathMatching("/api/v1/indications/[a-z-]+")), 204, "");
		answerWith(put(urlPathMatching("/api/v1/categories/[a-z-]+(/attributes/[a-z-]+)?")), 204, "");
		answerWith(delete(urlPathMatching("/api/v1/categories/[a-z-]+(/attributes/[a-z-]+)?")), 204, "");
		answer(get(urlPathEqualTo("/api/v1/listings")), 200, "listing-page");
		answer(get(urlPathMatching("/api/v1/listings" + ID)), 200, "listing");
		answer(get(urlPathEqualTo("/api/v1/provinces")), 200, "provinces");
		answer(get(urlPathEqualTo("/api/v1/communes")), 200, "communes");
		answer(get(urlPathEqualTo("/api/v1/service-points")), 200, "service-points");
		answerWith(post(urlPathEqualTo("/api/v1/activations")), 204, "");
		answer(get(urlPathEqualTo("/api/v1/notifications")), 200, "notifications");
		answerWith(get(urlPathEqualTo("/api/v1/notifications/unread")), 200, "{\"count\":1}");
		answerWith(post(urlPathEqualTo("/api/v1/notifications/read")), 204, "");
		answer(get(urlPathEqualTo("/api/v1/notifications/deliveries")), 200, "notification-deliveries");
		answer(get(urlPathEqualTo(STALL + "/reviews")), 200, "reviews");
		answerWith(post(urlPathMatching(STALL + "/reviews" + ID + "/answer")), 204, "");
		answer(get(urlPathEqualTo("/api/v1/reviews")), 200, "reviews");
		answerWith(post(urlPathMatching("/api/v1/reviews" + ID + "/(hide|show)")), 204, "");
	}

	private void stall() {
		answer(get(urlPathEqualTo("/api/v1/my/stall")), 200, "my-stall");
		answerWith(post(urlPathEqualTo("/api/v1/stalls")), 201, CREATED);
		answer(get(urlPathEqualTo(STALL + "/listings")), 200, "own-listings");
		answer(get(urlPathMatching(STALL + "/listings/0199a1b2-[0-9a-f-]+")), 200, "own-listing");
		answerWith(post(urlPathEqualTo(STALL + "/listings")), 201, CREATED);
		answerWith(put(urlPathMatching(STALL + "/listings" + ID)), 204, "");
		answerWith(post(urlPathMatching(STALL + "/listings" + ID + "/(publication|withdrawal)")), 204, "");
		answerWith(post(urlPathMatching(STALL + "/listings" + ID + "/(lots|photos)")), 201, CREATED);
		answerWith(get(urlPathEqualTo("/api/v1/products")), 200, "{\"items\":[" + PRODUCT + "]}");
		answerWith(post(urlPathEqualTo("/api/v1/products")), 201, PRODUCT);
		answer(get(urlPathMatching("/api/v1/listings" + ID + "/offers")), 200, "listing-offers");
		answerWith(put(urlPathMatching(STALL + "/listings" + ID + "/product")), 204, "");
		answer(get(urlPathEqualTo(STALL + "/imports")), 200, "imports");
		answerWith(post(urlPathEqualTo(STALL + "/imports")), 201, CREATED);
		answer(get(urlPathEqualTo("/api/v1/imports")), 200, "imports");
		answerWith(post(urlPathEqualTo("/api/v1/imports")), 201, CREATED);
		answer(get(urlPathMatching("/api/v1/imports" + ID)), 200, "import-job");
		answer(get(urlPathMatching("/api/v1/imports" + ID + "/errors")), 200, "import-errors");
		server().stubFor(get(urlPathMatching("/api/v1/imports" + ID + "/bad-rows"))
			.willReturn(aResponse().withHeader("Content-Type", "text/csv").withBody("code,reason")));
		answer(post(urlPathMatching("/api/v1/imports" + ID + "/(commit|stop)")), 200, "import-job");
		answerWith(put(urlPathEqualTo(STALL + "/price-list")), 204, "");
		answer(get(urlPathMatching(STALL + "/lots" + ID + "/parcels")), 200, "lot-parcels");
		answerWith(post(urlPathMatching(STALL + "/lots" + ID + "/recall")), 200, "{}");
		answerWith(post(urlPathMatching(STALL + "/listings" + ID + "/pre-orders")), 201, CREATED);
		answerWith(put(urlPathMatching(STALL + "/lots" + ID + "/harvest")), 200, CREATED);
		answerWith(put(urlPathMatching(STALL + "/lots" + ID + "/ship-by")), 200,
				"{\"shipBy\":\"2027-06-22\",\"orders\":3}");
		answer(get(urlPathEqualTo(STALL + "/pre-orders")), 200, "stall-pre-orders");
		answer(get(urlPathMatching(STALL + "/listings" + ID + "/order-windows")), 200, "order-windows");
		answerWith(post(urlPathMatching(STALL + "/listings" + ID + "/order-windows")), 201, CREATED);
		answerWith(post(urlPathMatching(STALL + "/listings" + ID + "/order-windows/stop")), 204, "");
		answerWith(put(urlPathMatching(STALL + "/listings" + ID + "/order-windows" + ID)), 204, "");
		answer(get(urlPathEqualTo(STALL + "/parcels")), 200, "stall-parcels");
		answerWith(get(urlPathEqualTo(STALL + "/orders-to-weigh")), 200, "{\"items\":[]}");
		answerWith(get(urlPathEqualTo(STALL + "/late-orders")), 200, "{\"items\":[]}");
		answer(get(urlPathMatching(STALL + "/orders" + ID)), 200, "stall-order");
		answer(post(urlPathMatching(STALL + "/orders" + ID + "/weighing")), 200, "stall-order");
		answer(get(urlPathEqualTo(STALL + "/payouts")), 200, "payout-statement");
		server().stubFor(get(urlPathEqualTo(STALL + "/labels.pdf"))
			.willReturn(aResponse().withHeader("Content-Type", "application/pdf").withBody("%PDF-sample")));
	}

	private void counter() {
		answer(get(urlPathEqualTo("/api/v1/counter/parcels/EP123456781VN")), 200, "counter-parcel");
		answer(get(urlPathEqualTo("/api/v1/counter/waiting")), 200, "counter-waiting");
		answer(get(urlPathEqualTo("/api/v1/counter/log")), 200, "counter-log");
		answer(post(urlPathEqualTo("/api/v1/counter/acceptances")), 201, "counter-parcel");
		answer(post(urlPathEqualTo("/api/v1/counter/hand-overs")), 201, "counter-parcel");
		answer(get(urlPathEqualTo("/api/v1/counter/stalls")), 200, "counter-stalls");
		answer(post(urlPathEqualTo(STALL + "/assistance")), 201, "assistance");
		answerWith(delete(urlPathEqualTo(STALL + "/assistance")), 204, "");
	}

	private void desks() {
		answer(get(urlPathEqualTo("/api/v1/relief/programmes")), 200, "relief-desk");
		answer(get(urlPathMatching("/api/v1/relief/programmes" + ID)), 200, "relief-desk-programme");
		answer(get(urlPathMatching("/api/v1/relief/programmes" + ID + "/packages")), 200, "relief-packages");
		answer(post(urlPathMatching("/api/v1/relief/programmes" + ID + "/imports")), 200, "relief-import-mistakes");
		answerWith(post(urlPathEqualTo("/api/v1/relief/programmes")), 201, CREATED);
		answerWith(post(urlPathMatching("/api/v1/relief/programmes" + ID + "/deposits")), 201, CREATED);
		answerWith(post(urlPathMatching("/api/v1/relief/programmes" + ID + "/orders")), 201,
				"{\"packages\":20,\"goodsTotalVnd\":1820000,\"freightTotalVnd\":440000,\"totalVnd\":2260000}");
		answerWith(put(urlPathMatching("/api/v1/relief/programmes" + ID + "/kit")), 204, "");
		answer(get(urlPathEqualTo("/api/v1/ledger/accounts")), 200, "ledger-accounts");
		answer(get(urlPathEqualTo("/api/v1/stalls/names")), 200, "stall-names");
		answer(get(urlPathEqualTo("/api/v1/ledger/invariants")), 200, "ledger-invariants");
		answer(get(urlPathEqualTo("/api/v1/postal/unadvised")), 200, "postal-unadvised");
		answer(get(urlPathEqualTo("/api/v1/outbox/parked")), 200, "outbox-parked");
		answer(get(urlPathEqualTo("/api/v1/late-orders")), 200, "late-orders");
		answer(get(urlPathEqualTo("/api/v1/search/rebuilds")), 200, "search-rebuilds");
		answer(get(urlPathEqualTo("/api/v1/search/checks")), 200, "search-checks");
		answer(get(urlPathEqualTo("/api/v1/search/tuning")), 200, "search-tuning");
		answer(get(urlPathEqualTo("/api/v1/search/fruitless")), 200, "search-fruitless");
		answer(post(urlPathEqualTo("/api/v1/search/previews")), 200, "search-previews");
		answerWith(post(urlPathMatching("/api/v1/search/(synonyms|lifts)")), 201, "{\"id\":3}");
		answer(post(urlPathEqualTo("/api/v1/payout-runs")), 201, "payout-run");
		answerWith(post(urlPathMatching("/api/v1/outbox/parked" + ID + "/.+/retry")), 204, "");
	}

}
