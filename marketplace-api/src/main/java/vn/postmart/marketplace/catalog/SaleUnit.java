package vn.postmart.marketplace.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;

/**
 * The unit a price is for.
 *
 * @param code stable code: kg, qua, tui, goi, hop, chai, hu, chuc
 * @param label as a Vietnamese shopper reads it: "kg", "quả ~1,2 kg", "chục 10 bắp"
 * @param labelEn the same in English
 * @param netWeight net weight of one unit
 * @param netMillilitres net volume of one unit, null for what is not sold by volume
 */
public record SaleUnit(String code, String label, String labelEn, Weight netWeight, @Nullable Long netMillilitres) {

	private static final long THOUSAND = 1000;

	private static final String LITRE = "lit";

	/** A litre is a litre, whether it is said or not. */
	public SaleUnit {
		netMillilitres = (netMillilitres == null && LITRE.equals(code)) ? Long.valueOf(THOUSAND) : netMillilitres;
	}

	/** A unit of what is not sold by volume. */
	public SaleUnit(String code, String label, String labelEn, Weight netWeight) {
		this(code, label, labelEn, netWeight, null);
	}

	/** What a kilogram costs at a price of one unit, in whole đồng, rounded half up. */
	public long perKilogram(Money price) {
		return perThousand(price, this.netWeight.grams());
	}

	/** What a litre costs at a price of one unit; null for what is not sold by volume. */
	public @Nullable Long perLitre(Money price) {
		return (this.netMillilitres != null) ? Long.valueOf(perThousand(price, this.netMillilitres)) : null;
	}

	private static long perThousand(Money price, long net) {
		return BigDecimal.valueOf(price.amount())
			.multiply(BigDecimal.valueOf(THOUSAND))
			.divide(BigDecimal.valueOf(net), 0, RoundingMode.HALF_UP)
			.longValueExact();
	}

}
