package vn.postmart.marketplace.search.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.search.language.NameReader.NamedFoods;

import static org.assertj.core.api.Assertions.assertThat;

class NameReaderTests {

	private final NameReader reader = new NameReader(new Lexicon(Thesaurus.packaged(List.of("Nghệ An"))));

	@Test
	void knowsAFoodItsKindAndWhatItIsMadeOf() {
		assertThat(this.reader.read("Chả mực Hạ Long", "Ha Long squid cakes").all()).contains("cha-muc", "muc", "cha",
				"hai-san");
		assertThat(this.reader.read("Bột sắn dây Kinh Môn", "").all()).contains("san-day").doesNotContain("san");
	}

	@Test
	void takesThePartsOfALongerNameForNoFood() {
		assertThat(this.reader.read("Bưởi Năm Roi Bình Minh", "").main()).containsExactly("buoi");
		assertThat(this.reader.read("Lạc nhân Nghệ An (đậu phộng)", "").main()).containsExactly("lac");
		assertThat(this.reader.read("Mật ong bạc hà Mèo Vạc", "").main()).containsExactly("mat-ong");
		assertThat(this.reader.read("Ngô nếp Cẩm Nam", "").main()).containsExactly("ngo");
	}

	@Test
	void learnsWhichNamesakeIsMeantFromTheRestOfTheName() {
		assertThat(this.reader.read("Mận (roi đỏ)", "").main()).containsExactly("roi");
		assertThat(this.reader.read("Mãng cầu Bà Đen", "Ba Den custard apple").main()).containsExactly("na");
		assertThat(this.reader.read("Mận", "").main()).containsExactlyInAnyOrder("man-hau", "roi");
	}

	@Test
	void countsAMixtureForNoneOfItsParts() {
		NamedFoods tea = this.reader.read("Trà khổ qua rừng", "Wild bitter-melon tea");
		assertThat(tea.main()).isEmpty();
		assertThat(tea.all()).contains("tra", "muop-dang").doesNotContain("rau-cu");
	}

	@Test
	void readsANameThatWasTypedWithoutAccents() {
		assertThat(this.reader.read("Vai thieu Luc Ngan", "").main()).containsExactly("vai");
	}

}
