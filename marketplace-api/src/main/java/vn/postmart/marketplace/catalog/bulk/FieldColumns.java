package vn.postmart.marketplace.catalog.bulk;

import java.util.Map;

import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.catalog.domain.AttributeRules;

import static java.util.Map.entry;

/** In which column a field stands that the listing rules find wrong. */
final class FieldColumns {

	private static final Map<String, SheetColumn> COLUMNS = Map.ofEntries(entry("category", SheetColumn.CATEGORY),
			entry("catchWeight.pricePerKgVnd", SheetColumn.PRICE),
			entry("catchWeight.tolerancePercent", SheetColumn.WEIGHT_TOLERANCE), entry("unit.code", SheetColumn.UNIT),
			entry("unit.label", SheetColumn.UNIT_LABEL), entry("unit.netMillilitres", SheetColumn.NET_VOLUME),
			entry("unit.netWeightGrams", SheetColumn.NET_WEIGHT), entry("minimum", SheetColumn.MINIMUM),
			entry("maximum", SheetColumn.MAXIMUM), entry("step", SheetColumn.STEP),
			entry("harvestedOn", SheetColumn.HARVESTED), entry("bestBefore", SheetColumn.BEST_BEFORE),
			entry("shipBy", SheetColumn.SHIP_BY), entry("cap", SheetColumn.CAP),
			entry("opensAt", SheetColumn.WINDOW_OPENS), entry("closesAt", SheetColumn.WINDOW_CLOSES),
			entry("shipOn", SheetColumn.WINDOW_SHIPS), entry("repeatDays", SheetColumn.WINDOW_REPEAT),
			entry("repeatUntil", SheetColumn.WINDOW_UNTIL));

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
