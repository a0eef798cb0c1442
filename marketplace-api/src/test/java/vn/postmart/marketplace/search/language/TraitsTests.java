package vn.postmart.marketplace.search.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.postmart.marketplace.search.domain.Wanted;
import vn.postmart.marketplace.search.domain.WantedWord;

import static org.assertj.core.api.Assertions.assertThat;

class TraitsTests {

	private static final QueryReader READER = new QueryReader(new Lexicon(Thesaurus.packaged(List.of("Tây Ninh"))));

	@Test
	void givesAListingTheWordsOfItsFacts() {
		assertThat(Traits.packaged().words(List.of("province:14", "month:6", "certificate:OCOP", "certificate:OCOP-3")))
			.containsExactly("mienbac", "muathangsau", "ocop", "ocopbasao", "taybac", "vungcao");
		assertThat(Traits.packaged().words(List.of("province:99", "certificate:OCOP-9"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "đặc sản tây bắc, taybac", "dac san tay bac, taybac", "miền tây, mientay", "ocop 5 sao, ocopnamsao",
			"OCOP năm sao, ocopnamsao", "vietgap, vietgap", "tháng 6, muathangsau", "thang 12, muathangmuoihai",
			"tháng mười hai, muathangmuoihai", "đồ khô, hangkho" })
	void asksForTheTraitWhereNoFoodIsNamed(String typed, String word) {
		assertThat(asked(typed).words()).extracting(WantedWord::folded).containsExactly(word);
	}

	@Test
	void ranksByTheTraitWhereAFoodIsNamed() {
		Wanted asked = asked("trái cây tháng 6");
		assertThat(asked.words()).isEmpty();
		assertThat(asked.foods()).hasSize(1);
		assertThat(asked.ranked()).contains(new WantedWord("muathangsau", "muathangsau"));
	}

	@Test
	void leavesAProvinceWhoseNameBeginsLikeARegionAlone() {
		assertThat(asked("tây ninh").words()).extracting(WantedWord::accented).containsExactly("tây", "ninh");
	}

	private static Wanted asked(String typed) {
		return READER.read(typed).steps().getFirst();
	}

}
