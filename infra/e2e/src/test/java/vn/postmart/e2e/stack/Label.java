package vn.postmart.e2e.stack;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A label as a scanner at the counter sees it. */
public final class Label {

	/** Of a common label printer. */
	private static final int DOTS_PER_INCH = 203;

	private Label() {
	}

	/** What the code on the first page says. */
	public static String decode(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
			return new MultiFormatReader()
				.decode(new BinaryBitmap(new HybridBinarizer(source(image))), Map.of(DecodeHintType.TRY_HARDER, true))
				.getText();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NotFoundException ex) {
			throw new AssertionError("No code on the label can be read", ex);
		}
	}

	private static LuminanceSource source(BufferedImage image) {
		int width = image.getWidth();
		int height = image.getHeight();
		return new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
	}

}
