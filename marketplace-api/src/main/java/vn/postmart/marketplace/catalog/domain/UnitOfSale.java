package vn.postmart.marketplace.catalog.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** The units that produce is sold by. */
public enum UnitOfSale {

	G("g", 1), KG("kg", 1_000), LANG("lang", 100), YEN("yen", 10_000), TA("ta", 100_000), TAN("tan", 1_000_000),

	QUA("qua"), NAI("nai"), BUONG("buong"), BO("bo"), MO("mo"), CHUM("chum"), TUI("tui"), GOI("goi"), HOP("hop"),
	HU("hu"), CHAI("chai"), LIT("lit"), THUNG("thung"), BAO("bao"), VI("vi"),

	/** Ten in most places, twelve to sixteen in parts of the Mekong delta. */
	CHUC("chuc");

	private final String code;

	private final long grams;

	UnitOfSale(String code) {
		this(code, 0);
	}

	UnitOfSale(String code, long grams) {
		this.code = code;
		this.grams = grams;
	}

	/** The unit of that code. */
	public static Optional<UnitOfSale> of(String code) {
		return Arrays.stream(values()).filter((unit) -> unit.code.equals(code)).findFirst();
	}

	/** What one of it weighs, where the unit says so. */
	public OptionalLong grams() {
		return (this.grams > 0) ? OptionalLong.of(this.grams) : OptionalLong.empty();
	}

	/** Whether half of one is sold: of a kilogram, a litre, a chục, but of no bottle. */
	boolean isDivisible() {
		return this.grams > 0 || this == LIT || this == CHUC;
	}

	/** Whether the label must say how many there are. */
	boolean countVaries() {
		return this == CHUC;
	}

}
