package vn.postmart.marketplace.address.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.CommuneKind;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.address.ProvinceKind;
import vn.postmart.marketplace.address.domain.Dated;
import vn.postmart.marketplace.address.domain.FormerCommune;
import vn.postmart.marketplace.address.domain.Units;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceUnitsTests {

	private final Units units = PackagedUnits.UNITS;

	@ParameterizedTest
	@CsvSource({ "2025-07-01, 687, 2621, 13", "2026-04-29, 687, 2621, 13", "2026-04-30, 697, 2611, 13",
			"2026-11-22, 697, 2611, 13" })
	void holdsTheOfficialNumberOfUnitsOnEachDay(LocalDate day, long wards, long communes, long islands) {
		Map<CommuneKind, Long> counts = on(day, this.units.communes()).collect(counted(Commune::kind));
		assertThat(counts).isEqualTo(
				Map.of(CommuneKind.WARD, wards, CommuneKind.COMMUNE, communes, CommuneKind.SPECIAL_ZONE, islands));
	}

	@ParameterizedTest
	@CsvSource({ "2025-07-01, 6, 28", "2026-04-29, 6, 28", "2026-04-30, 7, 27" })
	void holdsTheOfficialNumberOfCitiesAndProvincesOnEachDay(LocalDate day, long cities, long provinces) {
		Map<ProvinceKind, Long> counts = on(day, this.units.provinces()).collect(counted(Province::kind));
		assertThat(counts).isEqualTo(Map.of(ProvinceKind.CITY, cities, ProvinceKind.PROVINCE, provinces));
	}

	@Test
	void holdsNothingBeforeTheReform() {
		assertThat(on(LocalDate.of(2025, 6, 30), this.units.communes())).isEmpty();
	}

	@Test
	void changesTheKindOfTenCommunesOfDongNaiAlone() {
		LocalDate before = LocalDate.of(2026, 4, 29);
		List<String> wardsBefore = codesOfWards(before);
		assertThat(codesOfWards(before.plusDays(1))).filteredOn((code) -> !wardsBefore.contains(code))
			.containsExactlyInAnyOrder("25270", "25357", "25363", "26116", "26170", "26248", "26326", "26368", "26425",
					"26485");
	}

	@Test
	void hasEachCodeOncePerDay() {
		for (LocalDate day : List.of(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 4, 30))) {
			assertThat(on(day, this.units.communes()).map(Commune::code)).doesNotHaveDuplicates().hasSize(3321);
			assertThat(on(day, this.units.provinces()).map(Province::code)).doesNotHaveDuplicates().hasSize(34);
		}
	}

	@Test
	void namesTheThirteenIslands() {
		assertThat(today().filter((commune) -> commune.kind() == CommuneKind.SPECIAL_ZONE).map(Commune::code))
			.containsExactlyInAnyOrder("06994", "07192", "11914", "11948", "19742", "20333", "21548", "22736", "23272",
					"26732", "31078", "31105", "31108");
	}

	@ParameterizedTest
	@CsvSource({ "06978, Ba Chẽ, 22", "23938, Ia Mơ, 52" })
	void carriesTheCodesOfTheDecisionWhereTheSourceDiffers(String code, String name, String province) {
		assertThat(today().filter((commune) -> commune.code().equals(code))).singleElement()
			.satisfies((commune) -> assertThat(commune.name() + " " + commune.province().code())
				.isEqualTo(name + " " + province));
	}

	@Test
	void writesTonesAsTheOfficialListsDo() {
		assertThat(today().map(Commune::name)).contains("Hoà Khánh", "Thuỷ Nguyên", "Nguyễn Úy", "Quý Hoà", "Ea H'Leo")
			.noneMatch((name) -> name.matches(".*(òa|óa|ỏa|õa|ọa|ùy|úy|ủy|ũy|ụy)\\b.*") && !name.endsWith("Úy"));
	}

	@Test
	void knowsWhereMostCommunesCameFrom() {
		assertThat(this.units.formerCommunes()).hasSize(10821);
		List<String> known = this.units.formerCommunes().stream().map(FormerCommune::communeCode).distinct().toList();
		assertThat(today().map(Commune::code)).filteredOn((code) -> !known.contains(code))
			.containsExactlyInAnyOrder("11948", "19742", "20333", "21548", "23938", "26732");
	}

	private Stream<Commune> today() {
		return on(LocalDate.of(2026, 11, 22), this.units.communes());
	}

	private List<String> codesOfWards(LocalDate day) {
		return on(day, this.units.communes()).filter((commune) -> commune.kind() == CommuneKind.WARD)
			.map(Commune::code)
			.toList();
	}

	private static <T> Stream<T> on(LocalDate day, List<Dated<T>> units) {
		return units.stream().filter((unit) -> unit.holdsOn(day)).map(Dated::value);
	}

	private static <T, K> Collector<T, ?, Map<K, Long>> counted(Function<T, K> key) {
		return Collectors.groupingBy(key, Collectors.counting());
	}

}
