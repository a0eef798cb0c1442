package vn.postmart.marketplace.relief.domain;

import java.util.List;

/** What is wrong with one cell: the key of the reason, never the cell's content. */
public record RowError(long row, String column, String reason, List<Object> args) {

	public RowError {
		args = List.copyOf(args);
	}

}
