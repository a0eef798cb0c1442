package vn.postmart.marketplace.postal.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;

/**
 * Reads columns into the module's types; a column is never null unless the name says so.
 */
final class Columns {

	private Columns() {
	}

	static <T> T value(Readable row, String column, Class<T> type) {
		return Objects.requireNonNull(row.get(column, type), column);
	}

	static String text(Readable row, String column) {
		return value(row, column, String.class);
	}

	static @Nullable String textOrNull(Readable row, String column) {
		return row.get(column, String.class);
	}

	static Money money(Readable row, String column) {
		return Money.vnd(value(row, column, Long.class));
	}

	static Weight weight(Readable row, String column) {
		return Weight.grams(value(row, column, Long.class));
	}

	static Instant instant(Readable row, String column) {
		return value(row, column, OffsetDateTime.class).toInstant();
	}

	static @Nullable Instant instantOrNull(Readable row, String column) {
		OffsetDateTime time = row.get(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

}
