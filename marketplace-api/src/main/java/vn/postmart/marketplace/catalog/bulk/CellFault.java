package vn.postmart.marketplace.catalog.bulk;

import java.util.List;

import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;

/**
 * What is wrong with a cell.
 *
 * @param code the message key without its prefix: the text is {@code field.CODE}
 * @param args what the text is filled with: numbers and texts
 */
public record CellFault(SheetColumn column, String code, List<Object> args) {

	public CellFault {
		args = List.copyOf(args);
	}

}
