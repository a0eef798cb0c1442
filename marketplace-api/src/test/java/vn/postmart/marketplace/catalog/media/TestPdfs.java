package vn.postmart.marketplace.catalog.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** PDFs for tests. */
public final class TestPdfs {

	private TestPdfs() {
	}

	/** Paper of so many pages. */
	public static byte[] paper(int pages) {
		return pdf(pages, (document) -> {
		});
	}

	/** A small file with a text of so many characters in its objects. */
	static byte[] growing(int characters) {
		return pdf(1, (document) -> {
			COSDictionary packed = new COSDictionary();
			packed.setString(COSName.getPDFName("Text"), "a".repeat(characters));
			document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Packed"), packed);
		});
	}

	static byte[] locked(String password) {
		return pdf(1, (document) -> document
			.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
	}

	static byte[] withScript() {
		return pdf(1,
				(document) -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
	}

	static byte[] withProgram() {
		return pdf(1, (document) -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
	}

	static byte[] withFile() {
		return pdf(1, TestPdfs::embed);
	}

	private static void embed(PDDocument document) throws IOException {
		PDComplexFileSpecification file = new PDComplexFileSpecification();
		file.setFile("virus.exe");
		file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] { 'M', 'Z' })));
		PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
		files.setNames(Map.of("virus.exe", file));
		PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
		names.setEmbeddedFiles(files);
		document.getDocumentCatalog().setNames(names);
	}

	private static byte[] pdf(int pages, Furnishing furnishing) {
		try (PDDocument document = new PDDocument()) {
			for (int page = 0; page < pages; page++) {
				document.addPage(new PDPage());
			}
			furnishing.accept(document);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@FunctionalInterface
	private interface Furnishing {

		void accept(PDDocument document) throws IOException;

	}

}
