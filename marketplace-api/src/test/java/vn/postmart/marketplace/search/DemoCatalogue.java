package vn.postmart.marketplace.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.launcher.engine.ElasticsearchServer;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.TestActors;

/** The catalogue of the demo, loaded over HTTP by those who own it. */
final class DemoCatalogue {

	private final WebTestClient client;

	private final Map<String, StallId> stalls = new HashMap<>();

	private final Map<String, String> owners = new HashMap<>();

	private DemoCatalogue(WebTestClient client) {
		this.client = client;
	}

	/**
	 * Loads it.
	 * @return the refs of the demo by the ids they got
	 */
	static Map<String, String> load(WebTestClient client) {
		DemoCatalogue demo = new DemoCatalogue(client);
		read("categories.json").forEach((category) -> demo.category(category, ""));
		Map<String, JsonNode> offices = new HashMap<>();
		read("service-points.json").forEach((point) -> offices.put(point.get("code").asString(), point));
		read("stalls.json").forEach((stall) -> demo.open(stall, offices));
		Map<String, String> refs = new HashMap<>();
		read("listings.json").forEach((listing) -> refs.put(demo.offer(listing), listing.get("ref").asString()));
		demo.verifyCertificates();
		return refs;
	}

	private void verifyCertificates() {
		WebTestClient operator = this.client.mutateWith(TestActors.operator("operator"));
		JsonNode claims = Objects.requireNonNull(operator.get()
			.uri("/api/v1/certificates?status=PENDING&size=500")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody());
		claims.path("items")
			.forEach((claim) -> operator.post()
				.uri("/api/v1/certificates/{id}/verification", claim.at("/certificate/id").asString())
				.exchange()
				.expectStatus()
				.isNoContent());
	}

	private void category(JsonNode category, String parent) {
		ObjectNode body = category.deepCopy().asObject();
		body.remove(List.of("children", "slug", "maxTransitDays", "attributes"));
		body.put("position", 1);
		if (!parent.isEmpty()) {
			body.put("parent", parent);
		}
		String slug = category.get("slug").asString();
		ListingsForTests.category(this.client, slug, body.toString());
		category.path("children").forEach((child) -> category(child, slug));
	}

	private void open(JsonNode stall, Map<String, JsonNode> offices) {
		String office = stall.get("officeCode").asString();
		ObjectNode point = Objects.requireNonNull(offices.get(office)).deepCopy().asObject();
		point.remove("code");
		this.client.mutateWith(TestActors.operator("operator"))
			.put()
			.uri("/api/v1/service-points/{code}", office)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(point.toString())
			.exchange()
			.expectStatus()
			.is2xxSuccessful();
		ObjectNode body = stall.deepCopy().asObject();
		body.remove(List.of("ref", "since", "openedBy", "clerk", "consent", "provinceName", "communeName"));
		String owner = stall.get("phone").asString();
		this.owners.put(stall.get("ref").asString(), owner);
		this.stalls.put(stall.get("ref").asString(),
				StallsForTests.opened(this.client.mutateWith(TestActors.household(owner))
					.post()
					.uri("/api/v1/stalls")
					.header("Idempotency-Key", UUID.randomUUID().toString())
					.contentType(MediaType.APPLICATION_JSON)
					.bodyValue(body.toString())
					.exchange()));
	}

	private String offer(JsonNode listing) {
		ObjectNode body = listing.deepCopy().asObject();
		body.remove(List.of("ref", "stallRef", "photo", "postable", "packing", "peakMonths", "notPostableReason",
				"notPostableReasonEn", "attributes"));
		ObjectNode lot = body.get("lot").asObject();
		LocalDate harvested = ListingsForTests.today().minusDays(lot.remove("harvestedDaysAgo").asInt());
		lot.put("harvestedOn", harvested.toString());
		lot.put("bestBefore", harvested.plusDays(lot.remove("shelfDays").asInt()).toString());
		String stall = listing.get("stallRef").asString();
		return ListingsForTests
			.offer(this.client, Objects.requireNonNull(this.owners.get(stall)),
					Objects.requireNonNull(this.stalls.get(stall)), body.toString())
			.toString();
	}

	private static Iterable<JsonNode> read(String file) {
		try (InputStream in = ElasticsearchServer.class.getResourceAsStream("/demo/" + file)) {
			return JsonMapper.shared().readTree(Objects.requireNonNull(in, file).readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
