package vn.postmart.marketplace.catalog.domain;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.catalog.GoodsClass;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.NotPostable;
import vn.postmart.marketplace.catalog.domain.Offered.Verdict;
import vn.postmart.marketplace.seller.StallId;

import static org.assertj.core.api.Assertions.assertThat;

class OfferedTests {

	private static final NotPostable OLD = new NotPostable("Cũ.", "Old.");

	private static final NotPostable NEW = new NotPostable("Mới.", "New.");

	private static final List<PostalRule> RULES = List
		.of(new PostalRule(PostalRule.Subject.CATEGORY, "thuy-san", NEW.reason(), NEW.reasonEn()));

	@Test
	void whatIsNoLongerCarriedEndsItsSale() {
		Offered offer = offer(true, null);
		assertThat(offer.judged(RULES)).contains(new Verdict(offer, NEW));
		assertThat(offer.judged(RULES).orElseThrow().endsSale()).isTrue();
	}

	@Test
	void nobodyIsToldOfWhatWasNotOnSale() {
		Verdict verdict = offer(false, null).judged(RULES).orElseThrow();
		assertThat(verdict.isNewlyBarred()).isTrue();
		assertThat(verdict.endsSale()).isFalse();
	}

	@Test
	void anotherReasonIsKeptButIsNoNews() {
		Verdict verdict = offer(true, OLD).judged(RULES).orElseThrow();
		assertThat(verdict.barred()).isEqualTo(NEW);
		assertThat(verdict.isNewlyBarred()).isFalse();
		assertThat(verdict.isFreed()).isFalse();
	}

	@Test
	void aLiftedRuleFreesWhatItBarred() {
		assertThat(offer(true, OLD).judged(List.of()).orElseThrow().isFreed()).isTrue();
	}

	@Test
	void whatStaysAsItIsHasNoVerdict() {
		assertThat(offer(true, NEW).judged(RULES)).isEmpty();
		assertThat(offer(true, null).judged(List.of())).isEmpty();
	}

	private static Offered offer(boolean active, @Nullable NotPostable barred) {
		return new Offered(new ListingId(new UUID(0, 1)), new StallId(new UUID(0, 2)),
				new Goods("Cua biển", "thuy-san", GoodsClass.CHILLED), active, barred);
	}

}
