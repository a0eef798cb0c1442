package vn.postmart.storefront;

import com.github.tomakehurst.wiremock.matching.StringValuePattern;

import vn.postmart.web.test.SampledApi;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

/**
 * An API that answers every question of the storefront with the shared samples.
 */
public final class StubApi extends SampledApi {

	static final String BASKET = "6f0f4c1e-5a0e-4b6c-9a65-0d7d6a3c2b11";

	/** Starts the stub on a free port. */
	public static StubApi start() {
		StubApi api = new StubApi();
		api.reset();
		return api;
	}

	@Override
	protected void answerAll() {
		answer(get(urlPathEqualTo("/api/v1/listings")), 200, "listing-page");
		answer(get(urlPathMatching("/api/v1/listings/[^/]+")), 200, "listing");
		answer(get(urlPathMatching("/api/v1/listings/[^/]+/offers")), 200, "listing-offers");
		answer(get(urlPathMatching("/api/v1/listings/[^/]+/related")), 200, "related");
		answer(get(urlPathMatching("/api/v1/listings/[^/]+/reviews")), 200, "listing-reviews");
		answer(get(urlPathEqualTo("/api/v1/order-groups/K7PM2XQ4/reviews")), 200, "own-reviews");
		answerWith(put(urlPathMatching("/api/v1/order-groups/K7PM2XQ4/reviews/[^/]+")), 204, "");
		answer(get(urlPathEqualTo("/api/v1/in-season")), 200, "in-season");
		answer(get(urlPathMatching("/api/v1/products/[^/]+")), 200, "listing-offers");
		answer(get(urlPathMatching("/api/v1/listings/[^/]+/delivery")), 200, "listing-delivery");
		answer(get(urlPathEqualTo("/api/v1/suggestions")), 200, "suggestions");
		answer(get(urlPathMatching("/api/v1/trace/[^/]+")), 200, "trace");
		answer(get(urlPathEqualTo("/api/v1/categories")), 200, "categories");
		answer(get(urlPathEqualTo("/api/v1/stalls")), 200, "stall-page");
		answer(get(urlPathMatching("/api/v1/stalls/[^/]+")), 200, "stall");
		answer(get(urlPathEqualTo("/api/v1/provinces")), 200, "provinces");
		answer(get(urlPathEqualTo("/api/v1/communes")), 200, "communes");
		answer(get(urlPathEqualTo("/api/v1/communes/07582")), 200, "commune");
		answer(post(urlPathEqualTo("/api/v1/baskets")), 201, "basket");
		answer(get(urlPathEqualTo("/api/v1/baskets/" + BASKET)), 200, "basket");
		answer(put(urlPathMatching("/api/v1/baskets/" + BASKET + "/lines/[^/]+")), 200, "basket");
		answer(post(urlPathEqualTo("/api/v1/baskets/" + BASKET + "/quote")), 200, "quote");
		answer(post(urlPathEqualTo("/api/v1/order-groups")), 201, "order-group");
		answer(get(urlPathEqualTo("/api/v1/order-groups/K7PM2XQ4")).withQueryParam("phoneLast4", equalToDigits()), 200,
				"order-group");
		answer(post(urlPathMatching("/api/v1/order-groups/[^/]+/payment-check")), 200, "order-group");
		answer(post(urlPathMatching("/api/v1/order-groups/[^/]+/payment-session")), 200, "payment-session");
		answer(get(urlPathEqualTo("/api/v1/my/order-groups")), 200, "my-order-groups");
		answer(get(urlPathEqualTo("/api/v1/notifications")), 200, "notifications");
		answerWith(get(urlPathEqualTo("/api/v1/notifications/unread")), 200, "{\"count\":2}");
		answerWith(post(urlPathEqualTo("/api/v1/notifications/read")), 204, "");
		answer(get(urlPathEqualTo("/api/v1/relief/public")), 200, "relief-programmes");
		answer(get(urlPathMatching("/api/v1/relief/public/[^/]+")), 200, "relief-programme");
	}

	private static StringValuePattern equalToDigits() {
		return equalTo("5678");
	}

}
