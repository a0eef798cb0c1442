package vn.postmart.marketplace.catalog.domain;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndicationRulesTests {

	private static final GeographicalIndication LUC_NGAN = new GeographicalIndication("luc-ngan", "Lục Ngạn",
			"vải thiều", Set.of("24"), Set.of());

	private static final GeographicalIndication LY_SON = new GeographicalIndication("ly-son", "Lý Sơn", "tỏi",
			Set.of("51"), Set.of("21548"));

	@ParameterizedTest
	@ValueSource(strings = { "Vải thiều Lục Ngạn", "vải thiều tươi lục ngạn, loại 1", "Lục Ngạn: vải U hồng thiều" })
	void coversItsProductFromItsArea(String name) {
		assertThat(LUC_NGAN.covers(name, new Place("24", "07582"))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Vải thiều Lục Ngạn, 31, 10813", "Nhãn Lục Ngạn, 24, 07582", "Vải thiều Thanh Hà, 24, 07582",
			"Vai thieu Luc Ngan, 24, 07582" })
	void coversNeitherOtherGoodsNorOtherPlacesNorAnotherSpelling(String name, String province, String commune) {
		assertThat(LUC_NGAN.covers(name, new Place(province, commune))).isFalse();
	}

	@Test
	void holdsInItsCommunesAloneWhereItNamesThem() {
		assertThat(LY_SON.covers("Tỏi Lý Sơn", new Place("51", "21548"))).isTrue();
		assertThat(LY_SON.covers("Tỏi Lý Sơn", new Place("51", "21025"))).isFalse();
	}

	@Test
	void refusesOnlyTheClaimOfAnIndication() {
		assertThat(
				IndicationRules.check(Drafts.named("Vải thiều Lục Ngạn"), new Place("31", "10813"), List.of(LUC_NGAN)))
			.isEmpty();
	}

}
