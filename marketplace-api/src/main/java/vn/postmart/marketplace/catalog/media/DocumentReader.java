package vn.postmart.marketplace.catalog.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.postmart.marketplace.catalog.DocumentType;
import vn.postmart.marketplace.catalog.media.DocumentReading.NotTaken;
import vn.postmart.marketplace.catalog.media.DocumentReading.Taken;

/**
 * Reads an upload with suspicion: what it is, is told by its first bytes. A PDF must be
 * paper and no more; a picture is made anew, so that nothing but its pixels remains.
 * Blocking.
 */
final class DocumentReader {

	static final int MOST_PAGES = 20;

	private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

	private final PictureReader pictures = new PictureReader();

	DocumentReading read(byte[] upload) {
		boolean pdf = upload.length > PDF.length && Arrays.equals(upload, 0, PDF.length, PDF, 0, PDF.length);
		if (pdf && PackedObjects.areTooMany(upload)) {
			return new NotTaken(DocumentFault.OVERPACKED);
		}
		return pdf ? pdf(upload) : picture(upload);
	}

	private DocumentReading picture(byte[] upload) {
		return switch (this.pictures.read(upload)) {
			case Reading.Taken taken -> new Taken(DocumentType.JPEG, PictureMaker.jpeg(taken.picture()));
			case Reading.NotTaken notTaken -> new NotTaken(DocumentFault.of(notTaken.fault()));
		};
	}

	private static DocumentReading pdf(byte[] upload) {
		try (PDDocument document = Loader.loadPDF(upload)) {
			if (document.isEncrypted()) {
				return new NotTaken(DocumentFault.ENCRYPTED);
			}
			if (document.getNumberOfPages() > MOST_PAGES) {
				return new NotTaken(DocumentFault.TOO_MANY_PAGES);
			}
			boolean paper = document.getNumberOfPages() > 0;
			return PdfActions.in(document) ? new NotTaken(DocumentFault.ACTIVE)
					: paper ? new Taken(DocumentType.PDF, upload) : new NotTaken(DocumentFault.DAMAGED);
		}
		catch (InvalidPasswordException ex) {
			return new NotTaken(DocumentFault.ENCRYPTED);
		}
		catch (IOException | RuntimeException ex) {
			return new NotTaken(DocumentFault.DAMAGED);
		}
	}

}
