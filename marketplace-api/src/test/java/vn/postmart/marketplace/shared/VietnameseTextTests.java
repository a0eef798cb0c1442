package vn.postmart.marketplace.shared;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseTextTests {

	@ParameterizedTest
	@CsvSource({ "Bưởi Năm Roi, buoi nam roi", "ĐẬU PHỘNG, dau phong", "Mật ong bạc hà Mèo Vạc, mat ong bac ha meo vac",
			"Gạo ST25, gao st25", "Khoai mỡ, khoai mo", "Thốt nốt, thot not", "Ngô, ngo", "ngò gai, ngo gai" })
	void foldsAwayEveryMark(String written, String folded) {
		assertThat(VietnameseText.fold(written)).isEqualTo(folded);
	}

	@ParameterizedTest
	@CsvSource({ "hoà, hòa", "thuỷ, thủy", "quý, quí", "mỳ, mì", "kỹ, kĩ", "khoẻ, khỏe", "Loã, lõa", "uý, úy" })
	void bringsTwoSpellingsTogether(String one, String other) {
		assertThat(VietnameseText.accented(one)).isEqualTo(VietnameseText.accented(other));
		assertThat(VietnameseText.fold(one)).isEqualTo(VietnameseText.fold(other));
	}

	@ParameterizedTest
	@CsvSource({ "hòa, hòa", "mỳ, mì", "quý, quí", "thuý, thúy", "yến, yến", "y tế, y tế", "hoàn, hoàn", "khuỷu, khuỷu",
			"tuyết, tuyết", "ý dĩ, ý dĩ", "tay, tay", "thủy sản, thủy sản" })
	void keepsMarksAndEverySoundOfItsOwn(String written, String accented) {
		assertThat(VietnameseText.accented(written)).isEqualTo(accented);
	}

	@ParameterizedTest
	@CsvSource({ "dứa, dừa", "dừa, dưa", "mè, me", "nấm, năm", "bơ, bò", "ngò, ngô" })
	void keepsDifferentFoodsApartWhereMarksAreKept(String one, String other) {
		assertThat(VietnameseText.accented(one)).isNotEqualTo(VietnameseText.accented(other));
	}

	@Test
	void readsComposedAndDecomposedTextAlike() {
		String composed = Normalizer.normalize("Nước mắm Phú Quốc", Normalizer.Form.NFC);
		String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
		assertThat(VietnameseText.accented(decomposed)).isEqualTo("nước mắm phú quốc");
		assertThat(VietnameseText.fold(decomposed)).isEqualTo("nuoc mam phu quoc");
	}

	@Test
	void changesNothingTheSecondTime() {
		String once = VietnameseText.accented("Cà phê Buôn Ma Thuột quý hoà, mỳ Chũ");
		assertThat(VietnameseText.accented(once)).isEqualTo(once);
	}

}
