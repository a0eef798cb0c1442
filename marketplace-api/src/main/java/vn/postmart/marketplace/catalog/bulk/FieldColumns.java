package vn.postmart.marketplace.catalog.bulk;

import java.util.Map;

import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.catalog.domain.AttributeRules;

/** In which column a field stands that the listing rules find wrong. */
final class FieldColumns {

	private static final Map<String, SheetColumn> COLUMNS = Map.of("category", SheetColumn.CATEGORY, "unit.code",
			SheetColumn.UNIT, "unit.label", SheetColumn.UNIT_LABEL, "unit.netMillilitres", SheetColumn.NET_VOLUME,
			"unit.netWeightGrams", SheetColumn.NET_WEIGHT, "maximum", SheetColumn.MAXIMUM, "step", SheetColumn.STEP,
			"harvestedOn", SheetColumn.HARVESTED, "bestBefore", SheetColumn.BEST_BEFORE);

	private FieldColumns() {
	}

	static SheetColumn of(String field) {
		if (field.startsWith(AttributeRules.PATH)) {
			return SheetColumn.attribute(field.substring(AttributeRules.PATH.length()));
		}
		return field.startsWith("certificates") ? SheetColumn.CERTIFICATES
				: COLUMNS.getOrDefault(field, SheetColumn.CODE);
	}

}
