package vn.postmart.marketplace.catalog.bulk.sheet;

import java.util.List;

/** A file of listings as it was read; empty rows are left out. */
public record Sheet(SheetFormat format, List<SheetColumn> columns, List<SheetRow> rows) {

	public Sheet {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

}
