package vn.postmart.marketplace.catalog.bulk.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.problem.RefusedException;

/** Rows of the first sheet of an Excel workbook. */
final class XlsxRows {

	/** A workbook of 10,000 full rows unpacks to a tenth of this. */
	private static final long MOST_UNPACKED = 100L << 20;

	private static final int MOST_CELLS = 60;

	private static final int CHUNK = 8192;

	private XlsxRows() {
	}

	static List<RawRow> read(byte[] file) {
		try {
			if (!unpacksWithin(file)) {
				throw RefusedException.rule("catalog.import-too-long", ReadSheet.MAX_ROWS);
			}
			try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
					Stream<Row> rows = workbook.getFirstSheet().openStream()) {
				return rows.map(XlsxRows::row).filter((row) -> !row.isEmpty()).limit(RawRow.READ_AT_MOST).toList();
			}
		}
		catch (RefusedException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw RefusedException.rule("catalog.import-unreadable");
		}
	}

	/** Few bytes can unpack to very many: they are counted before anything keeps them. */
	private static boolean unpacksWithin(byte[] file) throws IOException {
		byte[] chunk = new byte[CHUNK];
		long unpacked = 0;
		try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				try (InputStream content = zip.getInputStream(entry)) {
					unpacked += unpack(content, chunk, MOST_UNPACKED - unpacked);
				}
			}
		}
		return unpacked <= MOST_UNPACKED;
	}

	private static long unpack(InputStream entry, byte[] chunk, long most) throws IOException {
		long unpacked = 0;
		int read = entry.read(chunk);
		while (read > 0 && unpacked <= most) {
			unpacked += read;
			read = entry.read(chunk);
		}
		return unpacked;
	}

	/** Cells far to the right are not read, so that there must be nothing in them. */
	private static RawRow row(Row row) {
		if (IntStream.range(MOST_CELLS, row.getCellCount()).anyMatch((i) -> !text(row.getCell(i)).isBlank())) {
			throw RefusedException.rule("catalog.import-row-too-long", row.getRowNum());
		}
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < Math.min(row.getCellCount(), MOST_CELLS); i++) {
			cells.add(VietnameseText.tidy(text(row.getCell(i))));
		}
		return new RawRow(row.getRowNum(), cells);
	}

	private static String text(@Nullable Cell cell) {
		if (cell == null || cell.getType() == CellType.EMPTY) {
			return "";
		}
		return switch (cell.getType()) {
			case NUMBER -> cell.asNumber().toPlainString();
			case FORMULA -> "=" + cell.getFormula();
			default -> cell.getText();
		};
	}

}
