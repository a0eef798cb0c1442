package vn.postmart.marketplace.postal.label;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import org.springframework.core.io.ClassPathResource;

/** The fonts labels are set in, read once and embedded anew in each document. */
final class Typefaces {

	private final byte[] regular = read("postal/font/NotoSans-Regular.ttf");

	private final byte[] bold = read("postal/font/NotoSans-Bold.ttf");

	Typeface regular(PDDocument document) throws IOException {
		return embed(document, this.regular);
	}

	Typeface bold(PDDocument document) throws IOException {
		return embed(document, this.bold);
	}

	private static Typeface embed(PDDocument document, byte[] font) throws IOException {
		return new Typeface(PDType0Font.load(document, new ByteArrayInputStream(font), true));
	}

	private static byte[] read(String path) {
		try (InputStream font = new ClassPathResource(path).getInputStream()) {
			return font.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
