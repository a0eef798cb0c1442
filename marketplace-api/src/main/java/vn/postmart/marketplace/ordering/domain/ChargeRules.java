package vn.postmart.marketplace.ordering.domain;

import java.time.LocalDate;
import java.util.List;

import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.seller.StallKind;
import vn.postmart.marketplace.shared.Money;

/**
 * Dated rules for commission and for the taxes withheld from household sellers (Decree
 * 117/2025/NĐ-CP: 1 % VAT and 0.5 % income tax on goods; own produce sold unprocessed is
 * free of both). Rates are in basis points.
 */
public record ChargeRules(List<ChargeRule> rules) {

	private static final long BASIS = 10_000;

	public ChargeRules {
		rules = List.copyOf(rules);
	}

	/**
	 * What is taken off a parcel's goods, rounded half up to the whole unit once a
	 * parcel.
	 */
	public Charges charge(StallKind kind, List<PlannedLine> lines, LocalDate on) {
		Money taxed = lines.stream()
			.filter((line) -> taxes(kind, line.listing()))
			.map(PlannedLine::total)
			.reduce(Money.vnd(0), Money::plus);
		return charge(PlannedOrder.goods(lines), taxed, on);
	}

	/**
	 * What is taken off a parcel's goods when so much of them is taxed.
	 */
	public Charges charge(Money goods, Money taxed, LocalDate on) {
		ChargeRule rule = rule(on);
		return new Charges(share(goods.amount(), rule.commissionBasisPoints()),
				share(taxed.amount(), rule.vatBasisPoints()).plus(share(taxed.amount(), rule.incomeTaxBasisPoints())));
	}

	/** Whether tax is withheld on goods of a stall. */
	public static boolean taxes(StallKind kind, ListingView listing) {
		return kind == StallKind.HOUSEHOLD && (!listing.ownProduce() || listing.processed());
	}

	private ChargeRule rule(LocalDate on) {
		return this.rules.stream()
			.filter((rule) -> rule.covers(on))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No charge rule is in force on " + on));
	}

	private static Money share(long amount, int basisPoints) {
		return Money
			.vnd(Math.floorDiv(Math.addExact(Math.multiplyExact(amount, (long) basisPoints), BASIS / 2), BASIS));
	}

}
