package vn.postmart.marketplace.catalog.bulk;

import java.util.Map;
import java.util.Optional;

import vn.postmart.marketplace.catalog.SalesPlan;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;

/** Writes how a listing is sold ahead into its row. */
final class WritePlan {

	private WritePlan() {
	}

	static void put(SalesPlan plan, Map<SheetColumn, String> cells) {
		Optional.ofNullable(plan.promise()).ifPresent((promise) -> put(promise, cells));
		Optional.ofNullable(plan.window()).ifPresent((window) -> put(window, cells));
	}

	private static void put(SalesPlan.Promise promise, Map<SheetColumn, String> cells) {
		cells.put(SheetColumn.SHIP_BY, promise.shipBy().toString());
		cells.put(SheetColumn.CAP, promise.cap().toString());
	}

	private static void put(SalesPlan.Window window, Map<SheetColumn, String> cells) {
		cells.put(SheetColumn.WINDOW_OPENS, CellReading.written(window.opensAt()));
		cells.put(SheetColumn.WINDOW_CLOSES, CellReading.written(window.closesAt()));
		cells.put(SheetColumn.WINDOW_SHIPS, window.shipOn().toString());
		Optional.ofNullable(window.repeatDays())
			.ifPresent((days) -> cells.put(SheetColumn.WINDOW_REPEAT, String.valueOf(days)));
		Optional.ofNullable(window.repeatUntil())
			.ifPresent((day) -> cells.put(SheetColumn.WINDOW_UNTIL, day.toString()));
	}

}
