package vn.postmart.marketplace.catalog.bulk.sheet;

import java.util.List;

/** A row before its columns are known. */
record RawRow(int number, List<String> cells) {

	/**
	 * Rows beyond this need not be read: the file is too long anyway. The head is one.
	 */
	static final int READ_AT_MOST = ReadSheet.MAX_ROWS + 2;

	boolean isEmpty() {
		return length() == 0;
	}

	/** Up to the last cell that has something. */
	int length() {
		int length = this.cells.size();
		while (length > 0 && this.cells.get(length - 1).isEmpty()) {
			length--;
		}
		return length;
	}

	List<String> filled() {
		return this.cells.subList(0, length());
	}

}
