package vn.postmart.launcher.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DemoCatalogueTests {

	private final List<JsonNode> listings = DemoFiles.each("listings.json").toList();

	private final Map<String, JsonNode> stalls = DemoFiles.each("stalls.json")
		.collect(Collectors.toMap((stall) -> stall.get("ref").asString(), Function.identity()));

	@Test
	void carriesExactlyTheSpecialitiesUnderTheirNames() {
		assertThat(listings)
			.extracting((listing) -> listing.get("ref").asString(), (listing) -> listing.get("name").asString(),
					this::province, (listing) -> listing.get("goodsClass").asString())
			.containsExactlyElementsOf(Speciality.all()
				.stream()
				.map((speciality) -> tuple(speciality.ref(), speciality.name(), speciality.province(),
						speciality.goodsClass()))
				.toList());
	}

	@Test
	void keepsEveryPriceWithinTheRangeOfItsSpeciality() {
		for (Speciality speciality : Speciality.all()) {
			assertThat(quoted(listing(speciality.ref()))).as(speciality.name())
				.isBetween(speciality.priceMinVnd(), speciality.priceMaxVnd());
		}
	}

	@Test
	void spreadsTheListingsOverAllStallsAndNoOthers() {
		assertThat(listings.stream().map((listing) -> listing.get("stallRef").asString()).collect(Collectors.toSet()))
			.isEqualTo(stalls.keySet())
			.hasSize(42);
		assertThat(stalls.values()).filteredOn((stall) -> "HOUSEHOLD".equals(stall.get("kind").asString())).hasSize(38);
	}

	@Test
	void tellsEverythingInBothLanguages() {
		for (JsonNode listing : listings) {
			assertThat(List.of("name", "nameEn", "description", "descriptionEn")).as(listing.get("ref").asString())
				.allSatisfy((field) -> assertThat(listing.get(field).asString()).isNotBlank());
			assertThat(listing.get("unit").get("label").asString()).isNotBlank();
			assertThat(listing.get("unit").get("labelEn").asString()).isNotBlank();
			assertThat(sentences(listing.get("description"))).as(listing.get("ref").asString()).isBetween(3L, 5L);
			assertThat(sentences(listing.get("descriptionEn"))).as(listing.get("ref").asString()).isBetween(3L, 5L);
		}
	}

	@Test
	void filesEveryListingUnderALeafOfTheCategoryTree() {
		Set<String> leaves = DemoFiles.each("categories.json")
			.flatMap((root) -> root.get("children").isEmpty() ? Stream.of(root) : root.get("children").valueStream())
			.map((leaf) -> leaf.get("slug").asString())
			.collect(Collectors.toSet());
		assertThat(listings).extracting((listing) -> listing.get("category").asString()).isSubsetOf(leaves);
		assertThat(DemoFiles.json("categories.json")).hasSize(8);
	}

	@Test
	void listingsAnswerWhatTheirCategoriesAsk() {
		Map<String, Set<String>> asked = new HashMap<>();
		DemoFiles.each("categories.json").forEach((root) -> {
			asked.put(root.get("slug").asString(), codes(root));
			root.path("children").forEach((leaf) -> {
				Set<String> both = new HashSet<>(codes(root));
				both.addAll(codes(leaf));
				asked.put(leaf.get("slug").asString(), both);
			});
		});
		List<JsonNode> answering = listings.stream().filter((listing) -> listing.has("attributes")).toList();
		assertThat(answering).hasSize(19)
			.allSatisfy((listing) -> assertThat(listing.get("attributes").propertyNames())
				.isSubsetOf(asked.get(listing.get("category").asString())));
	}

	private static Set<String> codes(JsonNode category) {
		return category.path("attributes")
			.valueStream()
			.map((attribute) -> attribute.get("code").asString())
			.collect(Collectors.toSet());
	}

	@Test
	void offersQuantitiesThatCanBeOrdered() {
		for (JsonNode listing : listings) {
			long minimum = listing.get("minimum").longValue();
			long maximum = listing.get("maximum").longValue();
			assertThat(minimum).as(listing.get("ref").asString()).isPositive().isLessThanOrEqualTo(maximum);
			assertThat((maximum - minimum) % listing.get("step").longValue()).as(listing.get("ref").asString())
				.isZero();
			assertThat(listing.get("lot").get("quantity").longValue()).isGreaterThanOrEqualTo(maximum);
			assertThat(listing.get("unit").get("netWeightGrams").longValue()).isPositive();
		}
	}

	@Test
	void leavesOnlyTheLiveCrabOutOfThePost() {
		assertThat(listings).filteredOn((listing) -> !listing.get("postable").booleanValue())
			.singleElement()
			.satisfies((crab) -> {
				assertThat(crab.get("ref").asString()).isEqualTo("P44");
				assertThat(crab.get("notPostableReason").asString()).isNotBlank();
				assertThat(crab.get("notPostableReasonEn").asString()).isNotBlank();
			});
	}

	@Test
	void marksEveryCertificateAsADemo() {
		List<JsonNode> certificates = listings.stream()
			.flatMap((listing) -> listing.get("certificates").valueStream())
			.toList();
		assertThat(certificates).hasSize(42).allSatisfy((certificate) -> {
			assertThat(certificate.get("number").asString()).matches("DEMO-(GI|VIETGAP|OCOP|EU-PDO)-P\\d\\d");
			assertThat(certificate.get("issuer").asString()).endsWith("(minh hoạ)");
			assertThat("OCOP".equals(certificate.get("scheme").asString()))
				.isEqualTo(!certificate.get("grade").isNull());
			if (!certificate.get("expiresOn").isNull()) {
				assertThat(LocalDate.parse(certificate.get("expiresOn").asString()))
					.isAfter(LocalDate.parse(certificate.get("issuedOn").asString()));
			}
		});
	}

	private static long sentences(JsonNode text) {
		return text.asString().split("(?<=[.!?])\\s+").length;
	}

	private String province(JsonNode listing) {
		return stalls.get(listing.get("stallRef").asString()).get("provinceCode").asString();
	}

	private JsonNode listing(String ref) {
		return listings.stream()
			.filter((listing) -> ref.equals(listing.get("ref").asString()))
			.findFirst()
			.orElseThrow();
	}

	/** Of a kilogram where it is weighed when packed. */
	private static long quoted(JsonNode listing) {
		return listing.has("catchWeight") ? listing.at("/catchWeight/pricePerKgVnd").longValue()
				: listing.get("priceVnd").longValue();
	}

}
