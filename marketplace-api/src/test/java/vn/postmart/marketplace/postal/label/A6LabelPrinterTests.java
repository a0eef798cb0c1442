package vn.postmart.marketplace.postal.label;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.postal.app.Label;
import vn.postmart.marketplace.shared.Money;

import static org.assertj.core.api.Assertions.assertThat;

class A6LabelPrinterTests {

	private static final float DOTS_PER_INCH = 203;

	private final A6LabelPrinter printer = new A6LabelPrinter();

	static Stream<Label> labels() {
		return Stream.of(label(0, "Nguyễn Thị Hồng Hạnh",
				"Số 5, ngõ 12, phố Lý Thường Kiệt, Phường Hoàn Kiếm, Thành phố Hà Nội", 150_000),
				label(99_999_999, "Ỷ Ằng Ộc Ữu Ẵm Đỡ", "Thôn Ỷ La, Xã Sơn Hạ, Tỉnh Quảng Ngãi", 0),
				label(12_345_678,
						"Hợp tác xã Dịch vụ Nông nghiệp Tổng hợp và Chế biến Nông sản sạch Phước Hội Bưởi Năm Roi Mỹ Hoà",
						"Số 1234/56/78 đường Nguyễn Thị Minh Khai nối dài, ấp Phú Thạnh, khu dân cư vượt lũ trung tâm cụm"
								+ " tuyến dân cư số 2, Phường Buôn Ma Thuột, Tỉnh Đắk Lắk",
						50_000_000));
	}

	@ParameterizedTest
	@MethodSource("labels")
	void barcodeReadsBackAtTheResolutionOfALabelPrinter(Label label) throws Exception {
		BufferedImage image = render(print(label), 0);
		Result read = decode(image);
		assertThat(read.getText()).isEqualTo(label.itemId().value());
		assertThat(read.getBarcodeFormat()).isEqualTo(BarcodeFormat.CODE_128);
	}

	@ParameterizedTest
	@MethodSource("labels")
	void printsEveryTextInFull(Label label) throws Exception {
		assertThat(text(print(label))).contains(label.itemId().printed(), label.code(), label.service(),
				label.sender().name(), label.sender().phone(), label.sender().place(), label.recipient().name(),
				label.recipient().phone(), label.recipient().place(), label.recipient().handledBy(), label.contents(),
				label.weight());
	}

	@Test
	void printsTheCashToCollectOrThatThereIsNone() throws Exception {
		assertThat(text(print(label(7, "An", "Huế", 1_234_000)))).contains("Thu hộ (COD)", "1.234.000\u00A0₫");
		assertThat(text(print(label(7, "An", "Huế", 0)))).contains("Không thu tiền người nhận")
			.doesNotContain("Thu hộ");
	}

	@Test
	void composesLettersAndMarksWhatTheFontLacks() throws Exception {
		String decomposed = Normalizer.normalize("Trần Đức Ưởng", Normalizer.Form.NFD);
		String text = text(print(label(7, decomposed + "\n\t雪 😀", "Huế", 0)));
		assertThat(text).contains("Trần Đức Ưởng ? ?");
	}

	@Test
	void showsWhereALongListOfContentsIsCut() throws Exception {
		String contents = "3 hộp Mứt gừng dẻo; ".repeat(100);
		Label label = new Label(ItemId.of("PM", 9, "VN"), "7KQ2M9XA-1", "Phát tận nhà", address("An", "Huế"),
				address("Bình", "Huế"), List.of(), Money.vnd(0), contents, "1 kg");
		assertThat(text(print(label))).contains("Nội dung: 3 hộp Mứt gừng dẻo;", "…");
	}

	@Test
	void embedsOnlyTheLettersItUses() throws Exception {
		byte[] pdf = print(label(7, "Nguyễn Văn A", "Huế", 0));
		assertThat(pdf.length).isLessThan(60_000);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (var name : document.getPage(0).getResources().getFontNames()) {
				PDFont font = document.getPage(0).getResources().getFont(name);
				assertThat(font.isEmbedded()).isTrue();
				assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSans-(Regular|Bold)");
			}
		}
	}

	@Test
	void printsAThousandLabelsInOneDocumentInSeconds() throws Exception {
		List<Label> thousand = IntStream.range(0, 1_000)
			.mapToObj((serial) -> label(serial, "Người nhận số " + serial, "Phường Cần Thơ, Thành phố Cần Thơ", serial))
			.toList();
		long start = System.nanoTime();
		byte[] pdf = this.printer.print(thousand);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(document.getNumberOfPages()).isEqualTo(1_000);
		}
		assertThat(decode(render(pdf, 999)).getText()).isEqualTo(ItemId.of("PM", 999, "VN").value());
	}

	private byte[] print(Label label) {
		return this.printer.print(List.of(label));
	}

	private static Label label(int serial, String name, String place, long codVnd) {
		return new Label(ItemId.of("PM", serial, "VN"), "7KQ2M9XA-1", "Nhận tại bưu cục",
				address("Hộ Trần Thị Bưởi", "Ấp Mỹ Hoà, Phường Bình Minh, Tỉnh Vĩnh Long"),
				new Label.Address(name, "0912345678", place, "Bưu cục Buôn Ma Thuột - Phường Buôn Ma Thuột"),
				List.of("Hàng dễ hỏng"), Money.vnd(codVnd), "2 quả Bưởi Năm Roi; 1,5 kg Gạo ST25; 1 hũ Mật ong",
				"4,5 kg");
	}

	private static Label.Address address(String name, String place) {
		return new Label.Address(name, "0987654321", place, "");
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

	private static BufferedImage render(byte[] pdf, int page) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
		}
	}

	private static Result decode(BufferedImage image) throws NotFoundException {
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
		return new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(source)),
				Map.of(DecodeHintType.TRY_HARDER, true));
	}

}
