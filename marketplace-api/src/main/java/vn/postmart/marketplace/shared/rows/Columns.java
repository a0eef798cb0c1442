package vn.postmart.marketplace.shared.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import io.r2dbc.spi.Readable;

/**
 * Reads columns that are never null; one that is all the same is a mistake of ours and
 * says which.
 */
public final class Columns {

	private Columns() {
	}

	/** A text column. */
	public static String text(Readable row, String column) {
		return get(row, column, String.class);
	}

	/** A uuid column. */
	public static UUID id(Readable row, String column) {
		return get(row, column, UUID.class);
	}

	/** A bigint column. */
	public static long number(Readable row, String column) {
		return get(row, column, Long.class);
	}

	/** An integer column. */
	public static int small(Readable row, String column) {
		return get(row, column, Integer.class);
	}

	/** A boolean column. */
	public static boolean truth(Readable row, String column) {
		return get(row, column, Boolean.class);
	}

	/** A timestamptz column. */
	public static Instant instant(Readable row, String column) {
		return get(row, column, Instant.class);
	}

	/** A date column. */
	public static LocalDate day(Readable row, String column) {
		return get(row, column, LocalDate.class);
	}

	/** An enum kept by name in a text column. */
	public static <E extends Enum<E>> E named(Readable row, String column, Class<E> type) {
		return Enum.valueOf(type, text(row, column));
	}

	private static <T> T get(Readable row, String column, Class<T> type) {
		T value = row.get(column, type);
		if (value == null) {
			throw new IllegalStateException("Column " + column + " is null");
		}
		return value;
	}

}
