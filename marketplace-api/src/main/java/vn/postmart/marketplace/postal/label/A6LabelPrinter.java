package vn.postmart.marketplace.postal.label;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import vn.postmart.marketplace.postal.app.Label;
import vn.postmart.marketplace.postal.app.LabelPrinter;

import org.springframework.stereotype.Component;

/**
 * Prints labels with bars and letters as vectors and the fonts' used letters embedded.
 */
@Component
final class A6LabelPrinter implements LabelPrinter {

	private final Typefaces typefaces = new Typefaces();

	@Override
	public byte[] print(List<Label> labels) {
		try (PDDocument document = new PDDocument()) {
			document.getDocumentInformation().setTitle("Postmart A6");
			LabelLayout layout = new LabelLayout(document, this.typefaces.regular(document),
					this.typefaces.bold(document));
			for (Label label : labels) {
				layout.add(label);
			}
			ByteArrayOutputStream pdf = new ByteArrayOutputStream();
			document.save(pdf);
			return pdf.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
