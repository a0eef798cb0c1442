package vn.postmart.marketplace.catalog.bulk.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of a file of listings, in the order in which one is written. Files name
 * them by key, or in either language.
 */
public enum SheetColumn {

	/** The stall's id: in an operator's file only, and there in every row. */
	STALL,
	/** The seller's own name for the listing, or the listing's id. */
	CODE, NAME, NAME_EN, CATEGORY, DESCRIPTION, DESCRIPTION_EN, PRICE, UNIT, UNIT_LABEL, UNIT_LABEL_EN, NET_WEIGHT,
	/** In millilitres, of what is sold by volume. */
	NET_VOLUME, MINIMUM, MAXIMUM, STEP, SEASON_MONTHS, GOODS_CLASS, OWN_PRODUCE, PROCESSED, COMMUNE, ON_SALE,
	CERTIFICATES, LOT_CODE, HARVESTED, BEST_BEFORE, QUANTITY;

	/** The columns no file can do without. */
	static final SheetColumn[] REQUIRED = { CODE, NAME, CATEGORY, DESCRIPTION, PRICE, UNIT, GOODS_CLASS, OWN_PRODUCE,
			PROCESSED };

	/** As files and the API name it: {@code net_weight}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The column of that key. */
	public static Optional<SheetColumn> of(String key) {
		return Arrays.stream(values()).filter((column) -> column.key().equals(key)).findFirst();
	}

}
