package vn.postmart.marketplace.postal.label;

import java.io.Closeable;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One page to draw on, measured from its top left corner. */
final class Sheet implements Closeable {

	private static final float HAIRLINE = 0.6f;

	private final PDPageContentStream content;

	private final float height;

	Sheet(PDDocument document, PDRectangle format) throws IOException {
		PDPage page = new PDPage(format);
		document.addPage(page);
		this.height = format.getHeight();
		this.content = new PDPageContentStream(document, page);
	}

	/** Sets text from the box's top left, as large as fits. */
	void text(String text, Typeface face, Box box, float largest, float smallest) throws IOException {
		write(TextBlock.fit(text, face, box, largest, smallest), face, box, 0);
	}

	/** Sets text in the middle of the box's width. */
	void centred(String text, Typeface face, Box box, float largest, float smallest) throws IOException {
		write(TextBlock.fit(text, face, box, largest, smallest), face, box, 0.5f);
	}

	/** Sets text to the right of the box. */
	void right(String text, Typeface face, Box box, float largest, float smallest) throws IOException {
		write(TextBlock.fit(text, face, box, largest, smallest), face, box, 1);
	}

	/** White text on black. */
	void reversed(String text, Typeface face, Box box, float largest, float smallest) throws IOException {
		fill(box);
		this.content.setNonStrokingColor(1f);
		centred(text, face, box, largest, smallest);
		this.content.setNonStrokingColor(0f);
	}

	void fill(Box box) throws IOException {
		this.content.addRect(box.left(), this.height - box.top() - box.height(), box.width(), box.height());
		this.content.fill();
	}

	void frame(Box box) throws IOException {
		this.content.setLineWidth(HAIRLINE * 2);
		this.content.addRect(box.left(), this.height - box.top() - box.height(), box.width(), box.height());
		this.content.stroke();
	}

	/** A line along the top of the box. */
	void rule(Box box) throws IOException {
		this.content.setLineWidth(HAIRLINE);
		this.content.moveTo(box.left(), this.height - box.top());
		this.content.lineTo(box.left() + box.width(), this.height - box.top());
		this.content.stroke();
	}

	private void write(TextBlock block, Typeface face, Box box, float indent) throws IOException {
		float baseline = this.height - box.top() - block.size();
		for (String line : block.lines()) {
			float free = box.width() - face.width(line, block.size());
			this.content.beginText();
			this.content.setFont(face.font(), block.size());
			this.content.newLineAtOffset(box.left() + free * indent, baseline);
			this.content.showText(line);
			this.content.endText();
			baseline -= block.size() * TextBlock.LEADING;
		}
	}

	@Override
	public void close() throws IOException {
		this.content.close();
	}

}
