package vn.postmart.marketplace.postal.label;

import java.util.List;

import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;

/**
 * The bars of a Code 128 symbol. A module is four dots of a 203 dpi label printer wide,
 * half a millimetre: more than the 0.33 mm S10 asks for, and no bar is blurred by falling
 * between two dots.
 */
final class Code128Bars {

	private static final float DOT = 72 / 203f;

	private static final int DOTS_PER_MODULE = 4;

	private Code128Bars() {
	}

	/** The bars of {@code text} in the middle of the box, as high as the box. */
	static List<Box> in(Box box, String text) {
		Code128 symbol = new Code128();
		symbol.setHumanReadableLocation(HumanReadableLocation.NONE);
		symbol.setContent(text);
		float module = DOT * DOTS_PER_MODULE;
		float left = box.left() + (box.width() - symbol.getWidth() * module) / 2;
		float onDot = Math.round(left / DOT) * DOT;
		return symbol.getRectangles()
			.stream()
			.map((bar) -> new Box(onDot + (float) bar.x * module, box.top(), (float) bar.width * module, box.height()))
			.toList();
	}

}
