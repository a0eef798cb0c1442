package vn.postmart.marketplace.payment.domain;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.postmart.marketplace.payment.Settlement;
import vn.postmart.marketplace.shared.Money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyFactsTests {

	private static final Instant AT = Instant.parse("2026-11-22T03:00:00Z");

	/**
	 * Goods 320,000, delivery 27,000, commission 16,000, tax 4,800: the payee gets
	 * 299,200.
	 */
	private static final Settlement PARCEL = new Settlement("order:1", "stall:7", "ABCD2345-1", "post",
			Money.vnd(320_000), Money.vnd(27_000), Money.vnd(16_000), Money.vnd(4_800));

	@Test
	void postsCollectedCashAsHeldForTheBuyerInTheCarriersHands() {
		assertThat(MoneyFacts.codCollected(PARCEL, AT)).isEqualTo(new PostingSet("cod-collected/order:1", AT,
				List.of(new Posting("cod-in-transit:post", 347_000), new Posting("buyer-funds-held", -347_000))));
	}

	@Test
	void postsRemittedCashToTheBankAndSharesItOut() {
		assertThat(MoneyFacts.codRemitted(PARCEL, AT).postings()).containsExactly(new Posting("bank", 347_000),
				new Posting("cod-in-transit:post", -347_000), new Posting("buyer-funds-held", 347_000),
				new Posting("payable:stall:7", -299_200), new Posting("commission", -16_000),
				new Posting("tax-withheld", -4_800), new Posting("freight-payable:post", -27_000));
	}

	@Test
	void leavesOutLinesOfNothing() {
		Settlement untaxed = new Settlement("order:2", "stall:7", "ABCD2345-2", "post", Money.vnd(90_000),
				Money.vnd(20_000), Money.vnd(0), Money.vnd(0));
		assertThat(MoneyFacts.delivered(untaxed, AT).postings()).extracting(Posting::account)
			.containsExactly("buyer-funds-held", "payable:stall:7", "freight-payable:post");
	}

	@Test
	void refusesAPostingSetThatDoesNotSumToZero() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new PostingSet("odd", AT, List.of(new Posting("bank", 2), new Posting("fund:x", -1))))
			.withMessageContaining("sum to 1");
	}

	@Test
	void refusesSharesThatExceedTheGoods() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Settlement("order:3", "stall:7", "X", "post",
				Money.vnd(100), Money.vnd(0), Money.vnd(60), Money.vnd(41)));
	}

}
