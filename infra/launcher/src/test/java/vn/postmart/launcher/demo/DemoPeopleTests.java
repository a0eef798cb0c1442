package vn.postmart.launcher.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class DemoPeopleTests {

	private final List<JsonNode> stalls = DemoFiles.each("stalls.json").toList();

	private final List<JsonNode> users = DemoFiles.each("users.json").toList();

	private final Set<String> offices = DemoFiles.each("service-points.json")
		.filter((point) -> "OFFICE".equals(point.get("kind").asString()))
		.map((point) -> point.get("code").asString())
		.collect(Collectors.toSet());

	@Test
	void writesTheCodesOfEveryStallInTheirForms() {
		assertThat(stalls).allSatisfy((stall) -> {
			assertThat(stall.get("provinceCode").asString()).matches("\\d{2}");
			assertThat(stall.get("communeCode").asString()).matches("\\d{5}");
			assertThat(stall.get("officeCode").asString()).isEqualTo(stall.get("communeCode").asString() + "-1")
				.isIn(offices);
			assertThat(stall.get("payoutAccount").get("bankBin").asString()).matches("9704\\d{2}");
			assertThat(stall.get("payoutAccount").get("accountNumber").asString()).matches("0000\\d{9}");
			assertThat(stall.get("payoutAccount").get("holder").asString()).matches("[A-Z][A-Z ]+");
			assertThat(stall.get("about").asString()).isNotBlank();
			assertThat(stall.get("aboutEn").asString()).isNotBlank();
		});
	}

	@Test
	void givesEveryOwnerAnAccountUnderTheStallsPhone() {
		Map<String, JsonNode> byPhone = users.stream()
			.collect(Collectors.toMap((user) -> user.get("username").asString(), (user) -> user));
		assertThat(stalls).allSatisfy((stall) -> {
			JsonNode owner = byPhone.get(stall.get("phone").asString());
			assertThat(owner.get("name").asString()).isEqualTo(stall.get("ownerName").asString());
			assertThat(owner.get("stallRef").asString()).isEqualTo(stall.get("ref").asString());
			assertThat(owner.get("roles").get(0).asString()).isEqualTo(stall.get("kind").asString());
		});
		assertThat(byPhone.keySet()).allMatch((phone) -> phone.matches("091234[05]\\d{3}"));
	}

	@Test
	void placesBothClerksInOfficesWhereTheGuidedTourTakesThem() {
		assertThat(users).filteredOn((user) -> "CLERK".equals(user.get("roles").get(0).asString()))
			.extracting((user) -> user.get("office").asString())
			.containsExactly(office("P01"), office("P22"))
			.isSubsetOf(offices);
	}

	@Test
	void recordsWhoHelpedAndTheConsentWhereAClerkOpenedTheStall() {
		Set<String> clerks = users.stream()
			.filter((user) -> "CLERK".equals(user.get("roles").get(0).asString()))
			.map((user) -> user.get("username").asString())
			.collect(Collectors.toSet());
		assertThat(stalls).filteredOn((stall) -> "CLERK".equals(stall.get("openedBy").asString()))
			.hasSize(12)
			.allSatisfy((stall) -> {
				assertThat(stall.get("clerk").asString()).isIn(clerks);
				assertThat(stall.get("consent").get("kind").asString()).isEqualTo("SIGNED_PAPER");
				assertThat(stall.get("consent").get("note").asString()).isNotBlank();
			});
	}

	private String office(String listingRef) {
		String stallRef = DemoFiles.each("listings.json")
			.filter((listing) -> listingRef.equals(listing.get("ref").asString()))
			.map((listing) -> listing.get("stallRef").asString())
			.findFirst()
			.orElseThrow();
		return stalls.stream()
			.filter((stall) -> stallRef.equals(stall.get("ref").asString()))
			.map((stall) -> stall.get("officeCode").asString())
			.findFirst()
			.orElseThrow();
	}

}
