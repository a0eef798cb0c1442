package vn.postmart.marketplace.postal.label;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.postmart.marketplace.postal.app.Label;

/**
 * Where everything is on an A6 label. Texts are Vietnamese: the post's people read them.
 */
final class LabelLayout {

	private static final float SMALLEST = 4.5f;

	private static final Box BRAND = Box.ofMillimetres(5, 4, 40, 7);

	private static final Box SERVICE = Box.ofMillimetres(45, 5, 55, 6);

	private static final Box BARS = Box.ofMillimetres(5, 14, 95, 17);

	private static final Box ITEM_ID = Box.ofMillimetres(5, 32, 95, 7);

	private static final Box SENDER = Box.ofMillimetres(5, 41, 95, 20);

	private static final Box RECIPIENT = Box.ofMillimetres(5, 62, 95, 39);

	private static final Box COD = Box.ofMillimetres(5, 102, 95, 15);

	private static final Box CONTENTS = Box.ofMillimetres(5, 119, 95, 14);

	private static final Box WARNINGS = Box.ofMillimetres(5, 134, 38, 6);

	private static final Box CODE = Box.ofMillimetres(45, 134, 38, 8);

	private static final Box WEIGHT = Box.ofMillimetres(84, 134, 16, 8);

	private final PDDocument document;

	private final Typeface regular;

	private final Typeface bold;

	LabelLayout(PDDocument document, Typeface regular, Typeface bold) {
		this.document = document;
		this.regular = regular;
		this.bold = bold;
	}

	/** Adds a page with the label. */
	void add(Label label) throws IOException {
		try (Sheet sheet = new Sheet(this.document, PDRectangle.A6)) {
			sheet.text("Postmart", this.bold, BRAND, 14, SMALLEST);
			sheet.right(label.service(), this.bold, SERVICE, 10, SMALLEST);
			drawItem(sheet, label);
			drawSender(sheet, label.sender());
			drawRecipient(sheet, label.recipient());
			drawCod(sheet, label);
			drawFoot(sheet, label);
		}
	}

	private void drawItem(Sheet sheet, Label label) throws IOException {
		for (Box bar : Code128Bars.in(BARS, label.itemId().value())) {
			sheet.fill(bar);
		}
		sheet.centred(label.itemId().printed(), this.bold, ITEM_ID, 15, SMALLEST);
	}

	private void drawSender(Sheet sheet, Label.Address sender) throws IOException {
		sheet.rule(SENDER);
		sheet.text("Người gửi", this.regular, SENDER.below(1).upper(3), 6, SMALLEST);
		sheet.text(sender.name(), this.bold, SENDER.below(4).upper(5), 9, SMALLEST);
		sheet.text(sender.phone(), this.regular, SENDER.below(8.5f).upper(4), 8.5f, SMALLEST);
		sheet.text(sender.place(), this.regular, SENDER.below(12), 8.5f, SMALLEST);
	}

	private void drawRecipient(Sheet sheet, Label.Address recipient) throws IOException {
		sheet.rule(RECIPIENT);
		sheet.text("Người nhận", this.regular, RECIPIENT.below(1).upper(3), 6, SMALLEST);
		sheet.text(recipient.name(), this.bold, RECIPIENT.below(4).upper(8), 15, SMALLEST);
		sheet.text(recipient.phone(), this.bold, RECIPIENT.below(12).upper(6), 12, SMALLEST);
		sheet.text(recipient.place(), this.regular, RECIPIENT.below(18).upper(13), 11, SMALLEST);
		if (!recipient.handledBy().isEmpty()) {
			sheet.text("Nhận tại: " + recipient.handledBy(), this.bold, RECIPIENT.below(32).upper(7), 10, SMALLEST);
		}
	}

	private void drawCod(Sheet sheet, Label label) throws IOException {
		sheet.frame(COD);
		if (label.cod().amount() == 0) {
			sheet.centred("Không thu tiền người nhận", this.bold, COD.below(4), 16, SMALLEST);
			return;
		}
		Box inside = new Box(COD.left() + 6, COD.top(), COD.width() - 12, COD.height());
		sheet.text("Thu hộ (COD)", this.regular, inside.below(1).upper(5), 9, SMALLEST);
		sheet.right(VietnameseFigures.money(label.cod()), this.bold, inside.below(1.5f), 28, SMALLEST);
	}

	private void drawFoot(Sheet sheet, Label label) throws IOException {
		sheet.text("Nội dung: " + label.contents(), this.regular, CONTENTS, 9, SMALLEST);
		if (!label.warnings().isEmpty()) {
			sheet.reversed(String.join(" · ", label.warnings()), this.bold, WARNINGS, 12, SMALLEST);
		}
		sheet.centred(label.code(), this.bold, CODE, 15, SMALLEST);
		sheet.right(label.weight(), this.bold, WEIGHT, 11, SMALLEST);
	}

}
