package vn.postmart.marketplace.catalog.bulk;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row as it was judged.
 *
 * @param draft what is to be written, null when anything is wrong
 * @param faults what is wrong, in the order of the columns
 */
public record JudgedRow(int number, @Nullable BulkDraft draft, List<CellFault> faults) {

	public JudgedRow {
		faults = List.copyOf(faults);
	}

	boolean isGood() {
		return this.draft != null;
	}

}
