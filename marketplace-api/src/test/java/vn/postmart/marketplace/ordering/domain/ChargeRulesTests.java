package vn.postmart.marketplace.ordering.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.postmart.marketplace.catalog.GoodsClass;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.SaleUnit;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallKind;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.Weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ChargeRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private final ChargeRules rules = new ChargeRules(
			List.of(new ChargeRule(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 1), 300, 100, 50),
					new ChargeRule(LocalDate.of(2026, 1, 1), null, 500, 100, 50)));

	@Test
	void takesNoTaxFromAHouseholdsOwnUnprocessedProduce() {
		assertThat(this.rules.charge(StallKind.HOUSEHOLD, List.of(line(35_000, 3, true, false)), TODAY))
			.isEqualTo(new Charges(Money.vnd(5_250), Money.vnd(0)));
	}

	@Test
	void withholdsBothTaxesFromAHouseholdsProcessedGoods() {
		assertThat(this.rules.charge(StallKind.HOUSEHOLD, List.of(line(185_000, 2, true, true)), TODAY))
			.isEqualTo(new Charges(Money.vnd(18_500), Money.vnd(3_700 + 1_850)));
	}

	@Test
	void taxesOnlyTheLinesThatAreTaxable() {
		List<PlannedLine> lines = List.of(line(100_000, 1, true, false), line(50_000, 1, false, false));
		assertThat(this.rules.charge(StallKind.HOUSEHOLD, lines, TODAY))
			.isEqualTo(new Charges(Money.vnd(7_500), Money.vnd(500 + 250)));
	}

	@Test
	void leavesACooperativeToDeclareItsOwnTaxes() {
		assertThat(this.rules.charge(StallKind.COOPERATIVE, List.of(line(185_000, 2, true, true)), TODAY).tax())
			.isEqualTo(Money.vnd(0));
	}

	@Test
	void roundsEachChargeHalfUpOnceAParcel() {
		List<PlannedLine> lines = List.of(line(10_010, 1, false, false), line(20_020, 1, false, false));
		assertThat(this.rules.charge(StallKind.HOUSEHOLD, lines, TODAY))
			.isEqualTo(new Charges(Money.vnd(1_502), Money.vnd(300 + 150)));
	}

	@Test
	void usesTheRuleOfTheDay() {
		List<PlannedLine> lines = List.of(line(100_000, 1, true, false));
		assertThat(this.rules.charge(StallKind.HOUSEHOLD, lines, LocalDate.of(2025, 12, 31)).commission())
			.isEqualTo(Money.vnd(3_000));
		assertThat(this.rules.charge(StallKind.HOUSEHOLD, lines, LocalDate.of(2026, 1, 1)).commission())
			.isEqualTo(Money.vnd(5_000));
		assertThatIllegalStateException()
			.isThrownBy(() -> this.rules.charge(StallKind.HOUSEHOLD, lines, LocalDate.of(2025, 6, 30)));
	}

	private static PlannedLine line(long price, long quantity, boolean ownProduce, boolean processed) {
		ListingView listing = new ListingView(new ListingId(new UUID(0, price)), new StallId(new UUID(0, 1)),
				"Vải thiều Lục Ngạn", "", "", "", "trai-cay", Money.vnd(price),
				new SaleUnit("kg", "kg", "kg", Weight.grams(1000)), null, Quantity.of(1), Quantity.of(100),
				Quantity.of(1), Set.of(6, 7), GoodsClass.FRESH, ownProduce, processed, true, true, "24", "07210",
				List.of(), List.of(), Instant.EPOCH, 0);
		return new PlannedLine(listing, Quantity.of(quantity));
	}

}
