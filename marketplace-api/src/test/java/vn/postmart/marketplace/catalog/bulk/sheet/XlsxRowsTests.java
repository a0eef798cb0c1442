package vn.postmart.marketplace.catalog.bulk.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.shared.problem.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class XlsxRowsTests {

	private static final int MEGABYTE = 1 << 20;

	@Test
	void readsTextsAndFiguresAsTheyStandAndNamesFormulas() throws IOException {
		List<RawRow> rows = XlsxRows.read(workbook((sheet) -> {
			sheet.value(0, 0, "code");
			sheet.value(3, 0, " Vải ");
			sheet.value(3, 1, 45_000);
			sheet.formula(3, 2, "B4*2");
			sheet.value(3, 4, "sau");
		}));
		assertThat(rows).hasSize(2);
		assertThat(rows.get(1).number()).isEqualTo(4);
		assertThat(rows.get(1).cells()).containsExactly("Vải", "45000", "=B4*2", "", "sau");
	}

	@Test
	void refusesARowWithSomethingFarToTheRightRatherThanLeavingItOut() throws IOException {
		byte[] file = workbook((sheet) -> {
			sheet.value(0, 0, "code");
			sheet.value(1, 70, "lạc");
		});
		assertRefused(file, "catalog.import-row-too-long");
	}

	@Test
	void refusesFewBytesThatUnpackToVeryMany() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			for (int megabyte = 0; megabyte <= 100; megabyte++) {
				zip.write(new byte[MEGABYTE]);
			}
			zip.closeEntry();
		}
		assertThat(bytes.size()).isLessThan(MEGABYTE);
		assertRefused(bytes.toByteArray(), "catalog.import-too-long");
	}

	@Test
	void refusesWhatIsNoWorkbook() throws IOException {
		assertRefused("code,name".getBytes(StandardCharsets.UTF_8), "catalog.import-unreadable");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("letter.txt"));
			zip.closeEntry();
		}
		assertRefused(bytes.toByteArray(), "catalog.import-unreadable");
	}

	private static void assertRefused(byte[] file, String reason) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> XlsxRows.read(file))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(file, "test", null)) {
			content.accept(workbook.newWorksheet("goods"));
		}
		return file.toByteArray();
	}

}
