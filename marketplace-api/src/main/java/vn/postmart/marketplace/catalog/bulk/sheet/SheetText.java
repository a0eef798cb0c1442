package vn.postmart.marketplace.catalog.bulk.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.problem.RefusedException;

/**
 * The text of a file whose encoding nobody tells. UTF-8 and UTF-16 are certain; the two
 * old Vietnamese encodings are told apart by what cannot be Vietnamese in the other, and
 * a file that is none of them is refused rather than read wrong.
 */
final class SheetText {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

	private SheetText() {
	}

	static String of(byte[] file) {
		String text = wide(file);
		if (text == null) {
			text = strict(file, StandardCharsets.UTF_8);
		}
		if (text == null) {
			text = vietnamese(strict(file, WINDOWS_1258));
		}
		if (text == null) {
			text = vietnamese(Tcvn3.decode(file));
		}
		if (text == null || text.indexOf('\0') >= 0) {
			throw RefusedException.rule("catalog.import-encoding");
		}
		return (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	/** UTF-16, by its mark or by the zeros that half of its bytes are in a head. */
	private static @Nullable String wide(byte[] file) {
		if (file.length < 2) {
			return null;
		}
		boolean little = (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE) || (file[0] != 0 && file[1] == 0);
		boolean big = (file[0] == (byte) 0xFE && file[1] == (byte) 0xFF) || (file[0] == 0 && file[1] != 0);
		if (!little && !big) {
			return null;
		}
		return strict(file, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
	}

	private static @Nullable String strict(byte[] file, Charset charset) {
		try {
			return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	private static @Nullable String vietnamese(@Nullable String decoded) {
		if (decoded == null) {
			return null;
		}
		String text = Normalizer.normalize(decoded, Normalizer.Form.NFC);
		return text.codePoints().allMatch(Tcvn3::isWrittenInVietnam) ? text : null;
	}

}
