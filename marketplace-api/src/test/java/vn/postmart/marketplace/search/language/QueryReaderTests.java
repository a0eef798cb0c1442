package vn.postmart.marketplace.search.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.postmart.marketplace.search.domain.ListingQuery.Sort;
import vn.postmart.marketplace.search.domain.SearchPlan;
import vn.postmart.marketplace.search.domain.Wanted;
import vn.postmart.marketplace.search.domain.WantedWord;

import static org.assertj.core.api.Assertions.assertThat;

class QueryReaderTests {

	private static final Thesaurus THESAURUS = Thesaurus.packaged(List.of("Nghệ An", "Hà Giang", "Trà Vinh", "Sơn La"));

	private static final QueryReader READER = new QueryReader(new Lexicon(THESAURUS));

	@ParameterizedTest
	@CsvSource({ "vải thiều, vai", "vai thieu, vai", "vair thieeuf, vai", "VẢI  THIỀU, vai", "vải, vai",
			"dứa, dua-thom", "dừa, dua-xiem", "5 roi, buoi", "năm roi, buoi", "quả roi, roi", "st 25, gao",
			"ri 6, sau-rieng", "chomchom, chom-chom", "caphe, ca-phe", "quả na, na", "nấm, 'moc-nhi,nam,nam-huong'",
			"cam, cam", "xòai, xoai", "đậu phụng, lac", "sắn dây, san-day", "mật ong bạc hà, mat-ong",
			"gạo thơm, gao" })
	void knowsTheFoodHoweverItIsTyped(String typed, String foods) {
		assertThat(foods(typed)).isEqualTo(foods);
	}

	@Test
	void asksForAllWordsFirstWhereTheOrderCannotRankByThem() {
		SearchPlan plan = READER.read("cam nghệ an");
		assertThat(plan.steps(Sort.RELEVANCE).getFirst().words()).isEmpty();
		assertThat(plan.steps(Sort.PRICE).getFirst().words()).extracting(WantedWord::folded)
			.containsExactly("nghe", "an");
		assertThat(plan.steps(Sort.PRICE).subList(1, plan.steps(Sort.PRICE).size()))
			.isEqualTo(plan.steps(Sort.RELEVANCE));
		assertThat(READER.read("cam").steps(Sort.NEWEST)).isEqualTo(READER.read("cam").steps(Sort.RELEVANCE));
	}

	@Test
	void takesWhatNamesNoFoodForAStallInTheEnd() {
		assertThat(READER.read("gia dinh quang thinhh").steps(Sort.RELEVANCE).getLast().stallWords())
			.containsExactly("gia", "dinh", "quang", "thinhh");
		assertThat(READER.read("thinhh").steps(Sort.RELEVANCE)).allMatch((step) -> step.stallWords().isEmpty());
	}

	@Test
	void takesAnAmbiguousWordWithoutAccentsForAllThatItMayBe() {
		assertThat(Set.of(foods("dua").split(","))).contains("dua-thom", "dua-xiem", "dua-hau");
	}

	@ParameterizedTest
	@CsvSource({ "xầu riêng, sau-rieng, sầu riêng", "lước mắm, nuoc-mam, nước mắm",
			"thanh logn, thanh-long, thanh long", "nhản lồng, nhan, nhãn lồng", "trôm trôm, chom-chom, chôm chôm",
			"sầu riềng, sau-rieng, sầu riêng" })
	void correctsWhatIsMisheardAndMistyped(String typed, String foods, String suggestion) {
		assertThat(foods(typed)).isEqualTo(foods);
		assertThat(READER.read(typed).suggestion()).isEqualTo(suggestion);
	}

	@ParameterizedTest
	@ValueSource(strings = { "vải thiều", "vai thieu", "vair thieeuf", "lychee", "mứt dừa", "hoàn toàn lạ" })
	void suggestsNothingWhereNothingWasWrong(String typed) {
		assertThat(READER.read(typed).suggestion()).isNull();
	}

	@Test
	void takesANameOfAPlaceForNoFood() {
		assertThat(foods("lạc nghệ an")).isEqualTo("lac");
		assertThat(foods("nghe an")).isEmpty();
		assertThat(foods("dừa trà vinh")).isEqualTo("dua-xiem");
	}

	@Test
	void asksForEveryWordWhereNoFoodIsNamed() {
		Wanted wanted = READER.read("chợ phiên hà giang").steps().getFirst();
		assertThat(wanted.words().stream().map(WantedWord::accented)).containsExactly("chợ", "phiên", "hà", "giang");
		assertThat(wanted.accentsCount()).isTrue();
	}

	@Test
	void asksForTheFoodAloneWhereOneIsNamed() {
		Wanted wanted = READER.read("cam hà giang").steps().getFirst();
		assertThat(wanted.words()).isEmpty();
		assertThat(wanted.ranked().stream().map(WantedWord::accented)).containsExactly("cam", "hà", "giang");
	}

	@Test
	void triesTheWordsThemselvesWhereAWordWithoutAccentsMayBeNoFood() {
		Wanted last = foodSteps("bo hon").getLast();
		assertThat(last.foods()).isEmpty();
		assertThat(last.words().stream().map(WantedWord::folded)).containsExactly("bo", "hon");
		assertThat(foodSteps("bò hòn")).hasSize(1);
	}

	@Test
	void neverTakesWhatAPreparedFoodIsMadeOfForIt() {
		assertThat(foodSteps("mứt dứa")).hasSize(1);
		assertThat(foods("mứt dứa")).isEqualTo("mut+dua-thom");
	}

	@Test
	void asksForNothingWhereThereAreNoWords() {
		assertThat(READER.read("* ( \" ) \u202E").steps()).isEmpty();
		assertThat(READER.read("  ")).isEqualTo(SearchPlan.everything());
	}

	@Test
	void goesByAnOperatorsSynonyms() {
		QueryReader taught = new QueryReader(new Lexicon(THESAURUS
			.with(List.of(new Synonym("trái ngàn hoa", "vải thiều"), new Synonym("xứ tuyên", "hà giang")))));
		assertThat(foods(taught, "trái ngàn hoa")).isEqualTo("vai");
		assertThat(taught.read("cam xứ tuyên").steps().getFirst().ranked().stream().map(WantedWord::accented))
			.containsExactly("cam", "hà", "giang");
	}

	private static String foods(String typed) {
		return foods(READER, typed);
	}

	private static String foods(QueryReader reader, String typed) {
		return reader.read(typed)
			.steps()
			.getFirst()
			.foods()
			.stream()
			.map((group) -> group.stream().sorted().collect(Collectors.joining(",")))
			.collect(Collectors.joining("+"));
	}

	/** The steps before a text is taken for a stall's name. */
	private static List<Wanted> foodSteps(String text) {
		return READER.read(text).steps().stream().filter((step) -> step.stallWords().isEmpty()).toList();
	}

}
