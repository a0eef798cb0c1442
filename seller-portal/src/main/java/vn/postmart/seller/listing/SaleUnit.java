package vn.postmart.seller.listing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The units that produce is sold by; their names are in the bundles under
 * {@code unit.CODE}.
 */
public enum SaleUnit {

	G(1), KG(1000), LANG(100), YEN(10_000), TA(100_000), TAN(1_000_000), QUA(0), BO(0), TUI(0), GOI(0), HOP(0), HU(0),
	CHAI(0), LIT(0), THUNG(0), BAO(0), NAI(0), BUONG(0), CHUM(0), MO(0), VI(0), CHUC(0);

	private final long grams;

	SaleUnit(long grams) {
		this.grams = grams;
	}

	/** The unit of a code. */
	public static Optional<SaleUnit> of(String code) {
		return Arrays.stream(values()).filter((unit) -> unit.code().equals(code)).findFirst();
	}

	/** As the API names it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether the unit itself says what it weighs. */
	public boolean isWeight() {
		return this.grams > 0;
	}

	/** What one of it weighs; zero where it varies. */
	public long grams() {
		return this.grams;
	}

}
