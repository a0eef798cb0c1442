package vn.postmart.marketplace.address.domain;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.store.PackagedUnits;

import static org.assertj.core.api.Assertions.assertThat;

class CommuneSearchTests {

	private static final CommuneSearch SEARCH = new CommuneSearch(PackagedUnits.UNITS,
			() -> LocalDate.of(2026, 11, 22));

	@ParameterizedTest
	@CsvSource({
			// Typed whole, in part, with and without accents
			"Lục Ngạn, 07582", "luc ngan, 07582", "luc ng, 07582", "LUC NGAN, 07582", "xã lục ngạn, 07582",
			"mèo vạc, 00769", "meo v, 00769",
			// Either place of the tone, i or y
			"Hội An Đông, 20413", "Thủy Nguyên, 11560", "Thuỷ Nguyên, 11560", "thuy nguyen, 11560", "Hòa Lạc, 09988",
			"quy nhon, 21583", "qui nhơn, 21583", "quy nh, 21583",
			// Names with digits, joined names, apostrophes
			"A Lưới 2, 20044", "a luoi 2, 20044", "mong cai 3, 06736", "hagiang 2, 00691", "H'Leo, 24184",
			"h’leo, 24184", "hleo, 24184", "b lao, 24829",
			// A kind in short, and a name that begins like a kind
			"p. ba đình, 00004", "x luc ngan, 07582", "xa phien, 31495",
			// With the province or a former district or province after it
			"'Lục Ngạn, Bắc Ninh', 07582", "'lục ngạn, bắc giang', 07582", "tan phu dong nai, 26116",
			"dien chau nghe an, 17464",
			// By a former commune and its district
			"phong minh luc ngan, 07534" })
	void finds(String typed, String code) {
		assertThat(best(typed)).first().extracting(Commune::code).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({ "Mỹ Tho, Phường Mỹ Tho", "Mỹ Thọ, Xã Mỹ Thọ", "Sơn Hạ, Xã Sơn Hạ", "Sơn Hà, Xã Sơn Hà",
			"Ba Tơ, Xã Ba Tơ", "Ba Tô, Xã Ba Tô" })
	void takesTypedAccentsAtTheirWord(String typed, String fullName) {
		assertThat(best(typed)).first().extracting(Commune::fullName).isEqualTo(fullName);
	}

	@Test
	void offersBothWhenAccentsAreLeftOut() {
		assertThat(best("my tho")).extracting(Commune::name).startsWith("Mỹ Tho", "Mỹ Thọ");
	}

	@Test
	void offersAnAccentSlipStill() {
		assertThat(best("lúc ngạn")).extracting(Commune::code).contains("07582");
	}

	@Test
	void tellsTheDistrictThatWasSearchedFor() {
		CommuneMatches matches = SEARCH.search(new CommuneQuery("huyện Lục Ngạn", "", 20));
		assertThat(matches.best()).hasSizeGreaterThan(5)
			.allSatisfy((match) -> assertThat(match.formerly()).contains("huyện Lục Ngạn, tỉnh Bắc Giang"));
	}

	@Test
	void tellsTheFormerCommuneThatWasSearchedFor() {
		CommuneMatches matches = SEARCH.search(new CommuneQuery("Phong Minh", "24", 20));
		assertThat(matches.best()).first()
			.extracting(CommuneMatch::formerly)
			.isEqualTo("xã Phong Minh, huyện Lục Ngạn, tỉnh Bắc Giang");
	}

	@Test
	void staysWithinTheProvince() {
		assertThat(best("tan phu", "75")).extracting(Commune::code).startsWith("26116");
		assertThat(best("luc ngan", "01")).isEmpty();
	}

	@Test
	void listsAllCommunesOfAProvinceByNameWithoutAText() {
		CommuneMatches matches = SEARCH.search(new CommuneQuery(" ", "92", 200));
		assertThat(matches.total()).isEqualTo(103);
		assertThat(matches.best()).hasSize(103);
		assertThat(matches.best()).extracting((match) -> match.commune().name()).startsWith("An Bình", "An Lạc Thôn");
	}

	@Test
	void showsTheProvinceOfANameThatManyHave() {
		List<Commune> found = best("Tân Phú");
		assertThat(found.subList(0, 4)).extracting(Commune::name).containsOnly("Tân Phú");
		assertThat(found.subList(0, 4)).extracting((commune) -> commune.province().code()).doesNotHaveDuplicates();
	}

	@Test
	void countsAllAndGivesTheBest() {
		CommuneMatches matches = SEARCH.search(new CommuneQuery("hoa", "", 3));
		assertThat(matches.best()).hasSize(3);
		assertThat(matches.total()).isGreaterThan(100);
	}

	@Test
	void searchesTheUnitsOfTheDay() {
		CommuneSearch before = new CommuneSearch(PackagedUnits.UNITS, () -> LocalDate.of(2026, 4, 29));
		assertThat(before.commune("26368").map((match) -> match.commune().fullName())).hasValue("Xã Long Thành");
		assertThat(SEARCH.commune("26368").map((match) -> match.commune().fullName())).hasValue("Phường Long Thành");
		assertThat(best("Long Thành", "75")).extracting(Commune::code).containsOnlyOnce("26368");
	}

	@ParameterizedTest
	@ValueSource(strings = { "zzz", "한국", "İstanbul", "ǆ", "'; drop table address.commune; --", "%", "_", "\\",
			"\u0301", "( [ {", "🍋", "xã xã xã xã" })
	void findsNothingInNonsenseAndDoesNotBreak(String typed) {
		CommuneMatches matches = SEARCH.search(new CommuneQuery(typed, "96", 20));
		assertThat(matches.best()).hasSizeLessThanOrEqualTo(20);
	}

	@Test
	void readsDecomposedAccents() {
		assertThat(best("Lu\u0323c Nga\u0323n")).first().extracting(Commune::code).isEqualTo("07582");
	}

	private static List<Commune> best(String typed) {
		return best(typed, "");
	}

	private static List<Commune> best(String typed, String province) {
		return SEARCH.search(new CommuneQuery(typed, province, 20)).best().stream().map(CommuneMatch::commune).toList();
	}

}
