package vn.postmart.seller.bulk;

import java.util.List;

/** A row that cannot be loaded; the file's head is row 1. */
public record BadRow(int row, List<Wrong> errors) {

	/** A cell that is wrong: what its column is called, what stands there, and why. */
	public record Wrong(String column, String title, String value, String message) {

	}

}
