package vn.postmart.marketplace.catalog.media;

import java.util.Objects;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a PDF does beyond being shown: script, starting programs, sending forms,
 * carrying files.
 */
final class PdfActions {

	private static final Set<COSName> CARRIERS = Set.of(COSName.getPDFName("JS"), COSName.getPDFName("JavaScript"),
			COSName.getPDFName("EmbeddedFiles"), COSName.getPDFName("EF"), COSName.getPDFName("RichMedia"),
			COSName.getPDFName("XFA"));

	private static final Set<COSName> ACTS = Set.of(COSName.getPDFName("JavaScript"), COSName.getPDFName("Launch"),
			COSName.getPDFName("SubmitForm"), COSName.getPDFName("ImportData"), COSName.getPDFName("GoToE"));

	private PdfActions() {
	}

	/** Whether any object of the document does, reachable or not. */
	static boolean in(PDDocument document) {
		COSDocument objects = document.getDocument();
		return acts(objects.getTrailer()) || objects.getXrefTable()
			.keySet()
			.stream()
			.map(objects::getObjectFromPool)
			.map(COSObject::getObject)
			.filter(Objects::nonNull)
			.anyMatch(PdfActions::acts);
	}

	/** What is referred to is an object of its own and is looked at as such. */
	private static boolean acts(@Nullable COSBase object) {
		return switch (object) {
			case COSDictionary dictionary ->
				carries(dictionary) || dictionary.getValues().stream().anyMatch(PdfActions::acts);
			case COSArray array -> array.toList().stream().anyMatch(PdfActions::acts);
			case null, default -> false;
		};
	}

	private static boolean carries(COSDictionary dictionary) {
		return dictionary.keySet().stream().anyMatch(CARRIERS::contains)
				|| (dictionary.getDictionaryObject(COSName.S) instanceof COSName act && ACTS.contains(act));
	}

}
