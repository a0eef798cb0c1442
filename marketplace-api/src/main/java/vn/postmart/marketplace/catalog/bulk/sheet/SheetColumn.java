package vn.postmart.marketplace.catalog.bulk.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A column of a file of listings: one of those every file may have, or one for an
 * attribute of a category. Files name the former by key or in either language, the latter
 * by the attribute's code: {@code attribute: do-ngot}.
 */
public record SheetColumn(@JsonValue String name) implements Comparable<SheetColumn> {

	/** The stall's id: in an operator's file only, and there in every row. */
	public static final SheetColumn STALL = new SheetColumn("STALL");

	/** The seller's own name for the listing, or the listing's id. */
	public static final SheetColumn CODE = new SheetColumn("CODE");

	public static final SheetColumn NAME = new SheetColumn("NAME");

	public static final SheetColumn NAME_EN = new SheetColumn("NAME_EN");

	public static final SheetColumn CATEGORY = new SheetColumn("CATEGORY");

	public static final SheetColumn DESCRIPTION = new SheetColumn("DESCRIPTION");

	public static final SheetColumn DESCRIPTION_EN = new SheetColumn("DESCRIPTION_EN");

	public static final SheetColumn PRICE = new SheetColumn("PRICE");

	/**
	 * In percent, of what is paid by its packed weight: the price is of a kilogram then.
	 */
	public static final SheetColumn WEIGHT_TOLERANCE = new SheetColumn("WEIGHT_TOLERANCE");

	public static final SheetColumn UNIT = new SheetColumn("UNIT");

	public static final SheetColumn UNIT_LABEL = new SheetColumn("UNIT_LABEL");

	public static final SheetColumn UNIT_LABEL_EN = new SheetColumn("UNIT_LABEL_EN");

	public static final SheetColumn NET_WEIGHT = new SheetColumn("NET_WEIGHT");

	/** In millilitres, of what is sold by volume. */
	public static final SheetColumn NET_VOLUME = new SheetColumn("NET_VOLUME");

	public static final SheetColumn MINIMUM = new SheetColumn("MINIMUM");

	public static final SheetColumn MAXIMUM = new SheetColumn("MAXIMUM");

	public static final SheetColumn STEP = new SheetColumn("STEP");

	public static final SheetColumn SEASON_MONTHS = new SheetColumn("SEASON_MONTHS");

	public static final SheetColumn GOODS_CLASS = new SheetColumn("GOODS_CLASS");

	public static final SheetColumn OWN_PRODUCE = new SheetColumn("OWN_PRODUCE");

	public static final SheetColumn PROCESSED = new SheetColumn("PROCESSED");

	public static final SheetColumn COMMUNE = new SheetColumn("COMMUNE");

	public static final SheetColumn ON_SALE = new SheetColumn("ON_SALE");

	public static final SheetColumn CERTIFICATES = new SheetColumn("CERTIFICATES");

	public static final SheetColumn LOT_CODE = new SheetColumn("LOT_CODE");

	public static final SheetColumn HARVESTED = new SheetColumn("HARVESTED");

	public static final SheetColumn BEST_BEFORE = new SheetColumn("BEST_BEFORE");

	public static final SheetColumn QUANTITY = new SheetColumn("QUANTITY");

	/** The last day on which what is not harvested yet is sent. */
	public static final SheetColumn SHIP_BY = new SheetColumn("SHIP_BY");

	/** How much of it may be promised, in sale units. */
	public static final SheetColumn CAP = new SheetColumn("CAP");

	public static final SheetColumn WINDOW_OPENS = new SheetColumn("WINDOW_OPENS");

	public static final SheetColumn WINDOW_CLOSES = new SheetColumn("WINDOW_CLOSES");

	public static final SheetColumn WINDOW_SHIPS = new SheetColumn("WINDOW_SHIPS");

	/** After how many days the next window follows. */
	public static final SheetColumn WINDOW_REPEAT = new SheetColumn("WINDOW_REPEAT");

	/** The last day on which one may open. */
	public static final SheetColumn WINDOW_UNTIL = new SheetColumn("WINDOW_UNTIL");

	/**
	 * Why a row was not loaded: written for its sender, not looked at when it comes back.
	 */
	public static final SheetColumn REASON = new SheetColumn("REASON");

	/** The columns that every file may have, in the order in which one is written. */
	static final List<SheetColumn> USUAL = List.of(STALL, CODE, NAME, NAME_EN, CATEGORY, DESCRIPTION, DESCRIPTION_EN,
			PRICE, WEIGHT_TOLERANCE, UNIT, UNIT_LABEL, UNIT_LABEL_EN, NET_WEIGHT, NET_VOLUME, MINIMUM, MAXIMUM, STEP,
			SEASON_MONTHS, GOODS_CLASS, OWN_PRODUCE, PROCESSED, COMMUNE, ON_SALE, CERTIFICATES, LOT_CODE, HARVESTED,
			BEST_BEFORE, QUANTITY, SHIP_BY, CAP, WINDOW_OPENS, WINDOW_CLOSES, WINDOW_SHIPS, WINDOW_REPEAT,
			WINDOW_UNTIL);

	/** The columns no file can do without. */
	static final List<SheetColumn> REQUIRED = List.of(CODE, NAME, CATEGORY, DESCRIPTION, PRICE, UNIT, GOODS_CLASS,
			OWN_PRODUCE, PROCESSED);

	private static final String ATTRIBUTE = "attribute:";

	private static final Comparator<SheetColumn> ORDER = Comparator
		.<SheetColumn>comparingInt((column) -> column.isAttribute() ? USUAL.size() : USUAL.indexOf(column))
		.thenComparing(SheetColumn::name);

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public SheetColumn {
	}

	/** The column of an attribute's answers. */
	public static SheetColumn attribute(String code) {
		return new SheetColumn(ATTRIBUTE + code);
	}

	/** The column of that key. */
	public static Optional<SheetColumn> of(String key) {
		return key.startsWith(ATTRIBUTE) ? Optional.of(new SheetColumn(key))
				: USUAL.stream().filter((column) -> column.key().equals(key)).findFirst();
	}

	/** As files and the API name it: {@code net_weight}. */
	public String key() {
		return this.name.toLowerCase(Locale.ROOT);
	}

	/** Whether it holds the answers to an attribute. */
	public boolean isAttribute() {
		return this.name.startsWith(ATTRIBUTE);
	}

	/** The code of the attribute whose answers it holds. */
	public String attributeCode() {
		return this.name.substring(ATTRIBUTE.length());
	}

	/** In the order in which a file is written. */
	@Override
	public int compareTo(SheetColumn other) {
		return ORDER.compare(this, other);
	}

}
