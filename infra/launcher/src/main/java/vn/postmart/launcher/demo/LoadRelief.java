package vn.postmart.launcher.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.postmart.launcher.demo.DemoApi.Upload;

/**
 * The officer opens the relief programme, notes the money received, says what each family
 * gets and takes the families in. The packages are left for the newcomer to order.
 */
final class LoadRelief {

	private static final String PROGRAMMES = "/relief/programmes";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final DemoApi api;

	private final String officer;

	private final Map<String, String> listings;

	private final LocalDate today;

	LoadRelief(DemoApi api, String officer, Map<String, String> listings, LocalDate today) {
		this.api = api;
		this.officer = officer;
		this.listings = listings;
		this.today = today;
	}

	void load() {
		JsonNode programme = DemoFile.json("relief.json");
		String path = PROGRAMMES + "/" + programmeId(programme);
		JsonNode state = api.get(officer, path);
		deposit(path, programme, state.get("raisedVnd").asLong());
		if (state.path("kit").isMissingNode() || state.path("kit").isNull()) {
			api.put(officer, path + "/kit", kit(programme.get("kit")));
		}
		if (state.get("families").asLong() == 0) {
			api.upload(officer, path + "/imports?dryRun=false", new Upload("text/csv", "demo-relief-families",
					DemoFile.bytes(programme.get("beneficiaries").asString())));
		}
	}

	private String programmeId(JsonNode programme) {
		return api.get(officer, PROGRAMMES)
			.valueStream()
			.filter((open) -> open.get("name").equals(programme.get("name")))
			.findFirst()
			.orElseGet(() -> open(programme))
			.get("id")
			.asString();
	}

	private JsonNode open(JsonNode programme) {
		ObjectNode body = programme.deepCopy().asObject().retain("name", "nameEn", "purpose", "purposeEn", "budgetVnd");
		body.put("startsOn", today.minusDays(programme.get("startsDaysAgo").asInt()).toString());
		body.put("closesOn", today.plusDays(programme.get("closesInDays").asInt()).toString());
		return api.post(officer, PROGRAMMES, "demo-relief-programme-" + today, body);
	}

	/**
	 * Those of the deposits, in their order, that the sum raised does not contain yet.
	 */
	private void deposit(String path, JsonNode programme, long raised) {
		long sum = 0;
		List<JsonNode> deposits = programme.get("deposits").valueStream().toList();
		for (int i = 0; i < deposits.size(); i++) {
			ObjectNode deposit = deposits.get(i).deepCopy().asObject();
			sum += deposit.get("amountVnd").asLong();
			if (sum > raised) {
				LocalDate received = today.minusDays(deposit.remove("receivedDaysAgo").asInt());
				api.post(officer, path + "/deposits", "demo-relief-deposit-" + i + "-" + today,
						deposit.put("receivedOn", received.toString()));
			}
		}
	}

	private ObjectNode kit(JsonNode kit) {
		ObjectNode body = kit.deepCopy().asObject();
		ArrayNode sources = JSON.createArrayNode();
		for (JsonNode source : kit.get("sources")) {
			ObjectNode named = source.deepCopy().asObject();
			String ref = named.remove("listingRef").asString();
			sources.add(named.put("listingId", Objects.requireNonNull(listings.get(ref))));
		}
		body.set("sources", sources);
		return body;
	}

}
