package vn.postmart.marketplace.catalog.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.postmart.marketplace.catalog.DocumentType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class DocumentReaderTests {

	private final DocumentReader reader = new DocumentReader();

	@Test
	void keepsAPdfThatIsPaperAsItIs() {
		byte[] pdf = TestPdfs.paper(DocumentReader.MOST_PAGES);
		assertThat(this.reader.read(pdf)).isInstanceOfSatisfying(DocumentReading.Taken.class, (taken) -> {
			assertThat(taken.type()).isEqualTo(DocumentType.PDF);
			assertThat(taken.bytes()).isEqualTo(pdf);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "png" })
	void makesAPictureAnewAndWhole(String format) {
		byte[] upload = TestPictures.redBlue(format, 600, 300);
		DocumentReading.Taken taken = (DocumentReading.Taken) this.reader.read(upload);
		assertThat(taken.type()).isEqualTo(DocumentType.JPEG);
		assertThat(taken.bytes()).isNotEqualTo(upload);
		Reading.Taken again = (Reading.Taken) new PictureReader().read(taken.bytes());
		assertThat(again.picture().getWidth()).isEqualTo(600);
		assertThat(again.picture().getHeight()).isEqualTo(300);
	}

	static Stream<Arguments> notTaken() {
		byte[] paper = TestPdfs.paper(2);
		return Stream.of(arguments("nothing", new byte[0], DocumentFault.EMPTY),
				arguments("a ZIP", TestPictures.zip(), DocumentFault.NOT_A_DOCUMENT),
				arguments("a page of the web", "<html>".getBytes(StandardCharsets.UTF_8), DocumentFault.NOT_A_DOCUMENT),
				arguments("half a PDF", Arrays.copyOf(paper, paper.length / 4), DocumentFault.DAMAGED),
				arguments("the start of a PDF", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), DocumentFault.DAMAGED),
				arguments("a book", TestPdfs.paper(DocumentReader.MOST_PAGES + 1), DocumentFault.TOO_MANY_PAGES),
				arguments("a file that grows a thousandfold", TestPdfs.growing(40 << 20), DocumentFault.OVERPACKED),
				arguments("a password to open", TestPdfs.locked("user"), DocumentFault.ENCRYPTED),
				arguments("a password to change", TestPdfs.locked(""), DocumentFault.ENCRYPTED),
				arguments("script", TestPdfs.withScript(), DocumentFault.ACTIVE),
				arguments("a program", TestPdfs.withProgram(), DocumentFault.ACTIVE),
				arguments("a file", TestPdfs.withFile(), DocumentFault.ACTIVE),
				arguments("a giant picture", TestPictures.pngHeader(3_000_000, 10), DocumentFault.TOO_MANY_PIXELS));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("notTaken")
	void refusesWhatIsNoPaperSayingWhy(String upload, byte[] bytes, DocumentFault fault) {
		assertThat(this.reader.read(bytes)).isEqualTo(new DocumentReading.NotTaken(fault));
	}

}
