package vn.postmart.marketplace.address.domain;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.address.ProvinceKind;
import vn.postmart.marketplace.address.Zone;
import vn.postmart.marketplace.address.Zone.Reach;
import vn.postmart.marketplace.address.store.PackagedUnits;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DirectoryTests {

	private final Addresses addresses = new Directory(PackagedUnits.UNITS, () -> LocalDate.of(2026, 11, 22));

	@Test
	void listsTheProvincesByCode() {
		assertThat(this.addresses.provinces()).hasSize(34)
			.extracting(Province::code)
			.isSorted()
			.startsWith("01", "04", "08")
			.endsWith("91", "92", "96");
	}

	@Test
	void spellsNamesOfficially() {
		assertThat(this.addresses.province("56"))
			.hasValueSatisfying((province) -> assertThat(province.fullName()).isEqualTo("Tỉnh Khánh Hoà"));
	}

	@Test
	void knowsACommuneWithItsProvince() {
		assertThat(this.addresses.commune("07582")).hasValueSatisfying((commune) -> {
			assertThat(commune.fullName()).isEqualTo("Xã Lục Ngạn");
			assertThat(commune.province().fullName()).isEqualTo("Tỉnh Bắc Ninh");
		});
	}

	@Test
	void answersAsOfAnotherDay() {
		Addresses before = this.addresses.on(LocalDate.of(2026, 4, 29));
		assertThat(before.province("75").map(Province::kind)).hasValue(ProvinceKind.PROVINCE);
		assertThat(before.commune("26368").map(Commune::fullName)).hasValue("Xã Long Thành");
		assertThat(this.addresses.province("75").map(Province::kind)).hasValue(ProvinceKind.CITY);
		assertThat(this.addresses.commune("26368").map(Commune::fullName)).hasValue("Phường Long Thành");
	}

	@Test
	void givesAnUnchangedCommuneTheProvinceOfTheDay() {
		assertThat(this.addresses.on(LocalDate.of(2026, 4, 29)).commune("26041"))
			.hasValueSatisfying((ward) -> assertThat(ward.province().fullName()).isEqualTo("Tỉnh Đồng Nai"));
		assertThat(this.addresses.commune("26041"))
			.hasValueSatisfying((ward) -> assertThat(ward.province().fullName()).isEqualTo("Thành phố Đồng Nai"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "00000", "7582", "07582 ", "٠٧٥٨٢", "07582'--" })
	void knowsNoCommuneUnderAnythingElse(String code) {
		assertThat(this.addresses.commune(code)).isEmpty();
	}

	@Test
	void listsTheCommunesOfAProvince() {
		assertThat(this.addresses.communes("24")).hasSize(99).extracting(Commune::code).contains("07582").isSorted();
		assertThat(this.addresses.communes("99")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "07582, 07594, SAME_PROVINCE, false", "07582, 00025, SAME_REGION, false",
			"07582, 17479, NEIGHBOUR_REGION, false", "20410, 26740, NEIGHBOUR_REGION, false",
			"07582, 26740, FAR, false", "31078, 30307, SAME_PROVINCE, true", "00025, 21548, NEIGHBOUR_REGION, true" })
	void tellsHowFarApartCommunesAre(String from, String to, Reach reach, boolean island) {
		assertThat(this.addresses.zone(from, to)).isEqualTo(new Zone(reach, island))
			.isEqualTo(this.addresses.zone(to, from));
	}

	@Test
	void refusesAZoneOfAnUnknownCommune() {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> this.addresses.zone("07582", "99999"))
			.satisfies((refused) -> assertThat(refused.fields()).extracting(FieldError::code)
				.containsExactly("unknown-commune"));
	}

	@Test
	void findsNothingWrongWithACommuneInItsProvince() {
		assertThat(this.addresses.check("", "24", "07582")).isEmpty();
	}

	@Test
	void saysWhereTheCommuneReallyLies() {
		assertThat(this.addresses.check("recipient.", "01", "07582")).containsExactly(
				FieldError.of("recipient.communeCode", "commune-elsewhere", "Xã Lục Ngạn", "Tỉnh Bắc Ninh"));
	}

	@Test
	void saysWhichCodesAreUnknownOrMissing() {
		assertThat(this.addresses.check("", "99", "")).containsExactly(
				FieldError.of("provinceCode", "unknown-province"), FieldError.of("communeCode", "required"));
	}

}
