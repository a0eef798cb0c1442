package vn.postmart.marketplace.postal.label;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font embedded in one document, and how wide it sets text. */
final class Typeface {

	private static final String MISSING = "?";

	private final PDType0Font font;

	private final Map<Integer, String> printable = new HashMap<>();

	private final Map<Integer, Float> widths = new HashMap<>();

	Typeface(PDType0Font font) {
		this.font = font;
	}

	PDFont font() {
		return this.font;
	}

	/**
	 * The text in one line, composed, with a question mark for each letter the font
	 * lacks.
	 */
	String printable(String text) {
		StringBuilder line = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFC)
			.strip()
			.replaceAll("\\s+", " ")
			.codePoints()
			.forEach((letter) -> line.append(this.printable.computeIfAbsent(letter, this::letterOrMissing)));
		return line.toString();
	}

	/** The width in points of printable text set in {@code size}. */
	float width(String printable, float size) {
		float width = 0;
		for (int letter : printable.codePoints().toArray()) {
			width += this.widths.computeIfAbsent(letter, this::widthOf);
		}
		return width * size / 1000;
	}

	private String letterOrMissing(int letter) {
		try {
			String text = Character.toString(letter);
			this.font.encode(text);
			return text;
		}
		catch (IOException | IllegalArgumentException ex) {
			return MISSING;
		}
	}

	private float widthOf(int letter) {
		try {
			return this.font.getStringWidth(Character.toString(letter));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
