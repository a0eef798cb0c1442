package vn.postmart.storefront;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;

import org.springframework.core.io.ClassPathResource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

/**
 * An API that answers every question of the storefront with the shared samples.
 */
public final class StubApi {

	static final String BASKET = "6f0f4c1e-5a0e-4b6c-9a65-0d7d6a3c2b11";

	private final WireMockServer server = new WireMockServer(options().dynamicPort());

	/** Starts the stub on a free port. */
	public static StubApi start() {
		StubApi api = new StubApi();
		api.server.start();
		api.reset();
		return api;
	}

	/** Answers everything with the samples again. */
	public void reset() {
		this.server.resetAll();
		answer(get(urlPathEqualTo("/api/v1/listings")), 200, "listing-page");
		answer(get(urlPathMatching("/api/v1/listings/[^/]+")), 200, "listing");
		answer(get(urlPathMatching("/api/v1/listings/[^/]+/offers")), 200, "listing-offers");
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
		answer(get(urlPathEqualTo("/api/v1/relief/public")), 200, "relief-programmes");
		answer(get(urlPathMatching("/api/v1/relief/public/[^/]+")), 200, "relief-programme");
	}

	private static StringValuePattern equalToDigits() {
		return equalTo("5678");
	}

	/** Answers one question otherwise than usual. */
	public void answer(MappingBuilder question, int status, String sample) {
		this.server.stubFor(question.willReturn(json(status, sample(sample))));
	}

	/** Answers one question with these words. */
	public void answerWith(MappingBuilder question, int status, String body) {
		this.server.stubFor(question.willReturn(json(status, body)));
	}

	/** Fails at everything. */
	public void breakDown() {
		this.server.resetAll();
		this.server.stubFor(any(urlPathMatching("/.*")).willReturn(aResponse().withStatus(503)));
	}

	/**
	 * Serves pictures from a folder: the n-th for every photo, so that pages have
	 * something to show.
	 */
	void servePictures(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			Path[] pictures = files.filter((file) -> file.toString().endsWith(".jpg")).sorted().toArray(Path[]::new);
			for (int i = 0; i < 16 && pictures.length > 0; i++) {
				this.server.stubFor(get(urlPathMatching("/media/[^/]*" + Integer.toHexString(i) + "/.*"))
					.willReturn(aResponse().withHeader("Content-Type", "image/jpeg")
						.withBody(Files.readAllBytes(pictures[i * pictures.length / 16]))));
			}
		}
	}

	/** The server, for verifying what was asked. */
	public WireMockServer server() {
		return this.server;
	}

	public String url() {
		return this.server.baseUrl();
	}

	/** A sample's text. */
	public static String sample(String name) {
		try {
			return new ClassPathResource("api-samples/" + name + ".json").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ResponseDefinitionBuilder json(int status, String body) {
		String type = (status < 400) ? "application/json" : "application/problem+json";
		return aResponse().withStatus(status).withHeader("Content-Type", type).withBody(body);
	}

}
