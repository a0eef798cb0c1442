package vn.postmart.marketplace.catalog.bulk.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.postmart.marketplace.shared.problem.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SheetTextTests {

	private static final String TEXT = "mã,tên\nV1,\"Vải thiều Lục Ngạn, đỏ hồng, cùi dày – ngọt đượm\"\nV2,Bưởi Năm Roi";

	/** How an old ABC font wrote this word, byte by byte. */
	private static final byte[] BUOI_IN_TCVN3 = { 'b', (byte) 0xAD, (byte) 0xEB, 'i', ' ', 'n', (byte) 0xA8, 'm' };

	static Stream<Arguments> encodings() {
		return Stream.of(arguments("UTF-8", TEXT.getBytes(StandardCharsets.UTF_8)),
				arguments("UTF-8 with a mark", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)),
				arguments("UTF-16, little end first", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)),
				arguments("UTF-16, big end first", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)),
				arguments("UTF-16 without a mark", TEXT.getBytes(StandardCharsets.UTF_16LE)),
				arguments("Windows-1258", windows1258(TEXT)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("encodings")
	void readsVietnameseInEveryEncodingItIsWrittenIn(String encoding, byte[] file) {
		assertThat(SheetText.of(file)).isEqualTo(TEXT);
	}

	@Test
	void readsTheEncodingOfOldFonts() {
		assertThat(SheetText.of(BUOI_IN_TCVN3)).isEqualTo("bưởi năm");
	}

	@Test
	void refusesWhatIsNoTextRatherThanReadingItWrong() {
		byte[] bytes = { 'a', (byte) 0x81, (byte) 0x8D, (byte) 0x9D, 'b', (byte) 0xFF, (byte) 0x90 };
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> SheetText.of(bytes))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo("catalog.import-encoding"));
	}

	/** The tones stand apart there, after letters that carry their own mark. */
	private static byte[] windows1258(String text) {
		String tones = "\u0300\u0301\u0303\u0309\u0323";
		StringBuilder written = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			String apart = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
			written.append(Normalizer.normalize(apart.replaceAll("[" + tones + "]", ""), Normalizer.Form.NFC))
				.append(apart.replaceAll("[^" + tones + "]", ""));
		}
		return written.toString().getBytes(Charset.forName("windows-1258"));
	}

}
