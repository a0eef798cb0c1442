package vn.postmart.marketplace.catalog.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetRow;
import vn.postmart.marketplace.catalog.domain.CertificateClaim;
import vn.postmart.marketplace.catalog.domain.CertificateClaim.Scheme;

import static org.assertj.core.api.Assertions.assertThat;

class CertificateCellTests {

	private static final LocalDate ISSUED = LocalDate.of(2025, 1, 1);

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
			OCOP-24-0001 ~ UBND tỉnh Bắc Ninh
			24;01        ~ Sở Nông nghiệp; Sở Công Thương
			24|01        ~ UBND | Bắc Ninh
			24\\01       ~ UBND \\| Bắc Ninh;
			24\\\\       ~ \\
			""")
	void whatIsWrittenIsReadAgain(String number, String issuer) {
		List<CertificateClaim> claims = List.of(
				new CertificateClaim(Scheme.OCOP, 4, number, issuer, ISSUED, LocalDate.of(2028, 1, 1)),
				new CertificateClaim(Scheme.VIETGAP, null, "VG-1", issuer, ISSUED, null));
		SheetRow row = row(CertificateCell.write(claims));
		Cells cells = new Cells(row);
		assertThat(CertificateCell.read(cells, row)).isEqualTo(claims);
		assertThat(cells.faults()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "OCOP 4", "OCOP 4 | 1 | UBND", "OCOP 4 | 1 | UBND | 2025-13-01",
			"OCOP 4 | 1; 2 | UBND | 2025-01-01", "OCOP 4 | 1 | UBND\\| 2025-01-01" })
	void whatIsNoCertificateIsAFault(String cell) {
		SheetRow row = row(cell);
		Cells cells = new Cells(row);
		assertThat(CertificateCell.read(cells, row)).isEmpty();
		assertThat(cells.faults()).isNotEmpty().extracting(CellFault::column).containsOnly(SheetColumn.CERTIFICATES);
	}

	@Test
	void aBackslashThatMarksNothingIsPartOfTheName() {
		SheetRow row = row("VIETGAP | 24\\01 | UBND\\ | 2025-01-01");
		assertThat(CertificateCell.read(new Cells(row), row))
			.containsExactly(new CertificateClaim(Scheme.VIETGAP, null, "24\\01", "UBND\\", ISSUED, null));
	}

	@Test
	void aCellOfBackslashesIsAFaultAndNothingElse() {
		SheetRow row = row("\\".repeat(1_000_001) + ";".repeat(100_000));
		Cells cells = new Cells(row);
		assertThat(CertificateCell.read(cells, row)).isEmpty();
		assertThat(cells.faults()).isNotEmpty();
	}

	private static SheetRow row(String cell) {
		return new SheetRow(2, Map.of(SheetColumn.CERTIFICATES, cell));
	}

}
