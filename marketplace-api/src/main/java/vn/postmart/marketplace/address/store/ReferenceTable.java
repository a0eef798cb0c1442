package vn.postmart.marketplace.address.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

/** One packaged table: a header line, then a line a row, columns parted by tabs. */
record ReferenceTable(String content) {

	private static final String FOLDER = "/reference/address/";

	static ReferenceTable read(String name) {
		try (InputStream input = ReferenceTable.class.getResourceAsStream(FOLDER + name)) {
			if (input == null) {
				throw new IllegalStateException("Not in the application: " + FOLDER + name);
			}
			return new ReferenceTable(new String(input.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<String[]> rows() {
		return this.content.lines().skip(1).map((line) -> line.split("\t", -1)).toList();
	}

	String checksum() {
		CRC32 sum = new CRC32();
		sum.update(this.content.getBytes(StandardCharsets.UTF_8));
		return Long.toHexString(sum.getValue());
	}

	static @Nullable LocalDate date(String text) {
		return text.isEmpty() ? null : LocalDate.parse(text);
	}

}
