package vn.postmart.marketplace.catalog.bulk.sheet;

import java.util.Map;

/**
 * A row of a file.
 *
 * @param number as a spreadsheet counts it, the head being 1
 * @param cells what stands in it, as text without blanks around it; a formula begins with
 * an equals sign
 */
public record SheetRow(int number, Map<SheetColumn, String> cells) {

	public SheetRow {
		cells = Map.copyOf(cells);
	}

	/** The cell's text, empty when there is none. */
	public String cell(SheetColumn column) {
		return this.cells.getOrDefault(column, "");
	}

}
