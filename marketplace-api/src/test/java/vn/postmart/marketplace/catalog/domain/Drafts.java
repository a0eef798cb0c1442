package vn.postmart.marketplace.catalog.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.postmart.marketplace.catalog.CatchWeight;
import vn.postmart.marketplace.catalog.GoodsClass;
import vn.postmart.marketplace.catalog.SaleUnit;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.Weight;

/** Offers for tests. */
final class Drafts {

	private static final SaleUnit KILOGRAM = new SaleUnit("kg", "kg", "kg", Weight.grams(1000));

	private Drafts() {
	}

	static ListingDraft named(String name) {
		return draft(name, "trai-cay", KILOGRAM, GoodsClass.FRESH, 1, 20, 1);
	}

	static ListingDraft of(GoodsClass goods) {
		return draft("Cua Cà Mau", "thuy-san", KILOGRAM, goods, 1, 20, 1);
	}

	static ListingDraft soldBy(String code, String label, long grams) {
		return draft("Ngô nếp", "rau-cu", new SaleUnit(code, label, label, Weight.grams(grams)), GoodsClass.FRESH, 1,
				20, 1);
	}

	static ListingDraft soldBy(SaleUnit unit) {
		return draft("Nước mắm", "gia-vi", unit, GoodsClass.LIQUID, 1, 20, 1);
	}

	/** A piece of this unit, paid by its packed weight. */
	static ListingDraft weighed(SaleUnit unit, long perKilogram, String minimum, String step) {
		CatchWeight catchWeight = new CatchWeight(Money.vnd(perKilogram), 15);
		return new ListingDraft("Bưởi Năm Roi", "", "trai-cay", "Mô tả", "", catchWeight.price(unit.netWeight()), unit,
				catchWeight, Quantity.parse(minimum), Quantity.of(20), Quantity.parse(step), Set.of(9, 10),
				GoodsClass.FRESH, true, false, List.of(), Map.of(), null);
	}

	static ListingDraft inQuantities(long minimum, long maximum, long step) {
		return draft("Ngô nếp", "rau-cu", KILOGRAM, GoodsClass.FRESH, minimum, maximum, step);
	}

	private static ListingDraft draft(String name, String category, SaleUnit unit, GoodsClass goods, long minimum,
			long maximum, long step) {
		return new ListingDraft(name, "", category, "Mô tả", "", Money.vnd(45_000), unit, null, Quantity.of(minimum),
				Quantity.of(maximum), Quantity.of(step), Set.of(6, 7), goods, true, false, List.of(), Map.of(), null);
	}

}
