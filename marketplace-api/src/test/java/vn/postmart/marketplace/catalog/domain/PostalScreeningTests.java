package vn.postmart.marketplace.catalog.domain;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.postmart.marketplace.catalog.GoodsClass;
import vn.postmart.marketplace.catalog.NotPostable;
import vn.postmart.marketplace.catalog.domain.PostalRule.Subject;

import static org.assertj.core.api.Assertions.assertThat;

class PostalScreeningTests {

	private static final PostalRule LIVE = rule(Subject.GOODS_CLASS, "LIVE");

	private static final PostalRule CRACKERS = rule(Subject.WORD, "pháo");

	private static final List<PostalRule> RULES = List.of(LIVE, CRACKERS, rule(Subject.CATEGORY, "thuy-san"));

	@Test
	void barsLiveCreatures() {
		assertThat(PostalScreening.screen(Drafts.of(GoodsClass.LIVE).goods(), List.of(LIVE)))
			.contains(new NotPostable("LIVE", "LIVE en"));
	}

	@Test
	void theFirstRuleGivesTheReason() {
		assertThat(PostalScreening.screen(Drafts.of(GoodsClass.LIVE).goods(), RULES))
			.contains(new NotPostable("LIVE", "LIVE en"));
		assertThat(PostalScreening.screen(Drafts.of(GoodsClass.CHILLED).goods(), RULES))
			.contains(new NotPostable("thuy-san", "thuy-san en"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Pháo hoa", "Hộp pháo, 10 quả", "PHÁO" })
	void barsAWordHoweverItIsWritten(String name) {
		assertThat(PostalScreening.screen(Drafts.named(name).goods(), RULES)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Phao bơi", "Vải thiều", "Pháomai" })
	void leavesOtherWordsAlone(String name) {
		assertThat(PostalScreening.screen(Drafts.named(name).goods(), RULES)).isEmpty();
	}

	private static PostalRule rule(Subject subject, String value) {
		return new PostalRule(subject, value, value, value + " en");
	}

}
