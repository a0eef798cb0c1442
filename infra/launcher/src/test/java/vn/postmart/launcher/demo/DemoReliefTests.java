package vn.postmart.launcher.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class DemoReliefTests {

	private static final String HEADER = "full_name,phone,national_id,birth_year,commune_code,hamlet,household_size";

	private static final Set<String> COMMUNES = Set.of("07582", "07573", "07594", "07534");

	private final JsonNode programme = DemoFiles.json("relief.json");

	@Test
	void namesTwentyFamiliesWithoutAMistake() {
		List<String> lines = DemoFiles.lines("families-20.csv");
		assertThat(lines).hasSize(21).startsWith(HEADER);
		assertThat(mistakes(lines)).isEmpty();
	}

	@Test
	void holdsOneOfEachMistakeToPractiseOn() {
		assertThat(mistakes(DemoFiles.lines("families-with-mistakes.csv"))).containsExactly("3: phone", "5: commune",
				"6: duplicate", "8: name", "9: national id", "11: columns", "12: formula");
	}

	@Test
	void raisesEnoughForAKitPerFamilyFromTwoHouseholds() {
		JsonNode sources = programme.get("kit").get("sources");
		long goodsVnd = sources.valueStream()
			.mapToLong((source) -> price(source.get("listingRef").asString()) * source.get("quantityPerKit").longValue()
					* source.get("kits").longValue())
			.sum();
		long raisedVnd = programme.get("deposits")
			.valueStream()
			.mapToLong((deposit) -> deposit.get("amountVnd").longValue())
			.sum();

		assertThat(sources.valueStream().mapToLong((source) -> source.get("kits").longValue()).sum()).isEqualTo(20);
		assertThat(goodsVnd).isEqualTo(3_660_000);
		assertThat(raisedVnd).isEqualTo(programme.get("budgetVnd").longValue()).isEqualTo(12_000_000);
	}

	private static List<String> mistakes(List<String> lines) {
		List<String> found = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (int row = 1; row < lines.size(); row++) {
			mistake(lines.get(row), seen, row + 1, found);
		}
		return found;
	}

	private static void mistake(String line, Set<String> seen, int number, List<String> found) {
		List<String> cells = Arrays.asList(line.split(",", -1));
		if (cells.size() != 7) {
			found.add(number + ": columns");
		}
		else if (!seen.add(cells.get(2))) {
			found.add(number + ": duplicate");
		}
		else if (cells.get(0).isBlank()) {
			found.add(number + ": name");
		}
		else if (cells.get(0).startsWith("\"=")) {
			found.add(number + ": formula");
		}
		else {
			malformed(cells, number, found);
		}
	}

	private static void malformed(List<String> cells, int number, List<String> found) {
		if (!cells.get(1).matches("0900000\\d{3}")) {
			found.add(number + ": phone");
		}
		if (!cells.get(2).matches("024[01]\\d{2}999\\d{3}")) {
			found.add(number + ": national id");
		}
		if (!COMMUNES.contains(cells.get(4))) {
			found.add(number + ": commune");
		}
	}

	private static long price(String listingRef) {
		return DemoFiles.each("listings.json")
			.filter((listing) -> listingRef.equals(listing.get("ref").asString()))
			.mapToLong((listing) -> listing.get("priceVnd").longValue())
			.findFirst()
			.orElseThrow();
	}

}
