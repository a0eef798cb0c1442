package vn.postmart.seller.relief;

import java.util.List;

/**
 * What came, or would come, of a list of families.
 */
public record ImportOutcome(long rows, long accepted, long duplicates, List<Wrong> errors) {

	/** A cell that is wrong; the file's head is row 1. */
	public record Wrong(long row, String column, String message) {

	}

}
