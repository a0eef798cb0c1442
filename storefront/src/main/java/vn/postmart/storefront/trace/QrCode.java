package vn.postmart.storefront.trace;

import java.util.Locale;
import java.util.stream.Collectors;

import uk.org.okapibarcode.backend.QrCode.EccLevel;
import uk.org.okapibarcode.graphics.Rectangle;

/** A QR code as an SVG picture, which prints sharp at any size. */
final class QrCode {

	/** The empty margin that readers need: four modules, ISO/IEC 18004. */
	private static final int QUIET = 4;

	private QrCode() {
	}

	static String svg(String content) {
		uk.org.okapibarcode.backend.QrCode code = new uk.org.okapibarcode.backend.QrCode();
		code.setPreferredEccLevel(EccLevel.M);
		code.setContent(content);
		String dark = code.getRectangles().stream().map(QrCode::rectangle).collect(Collectors.joining());
		int side = code.getWidth() + 2 * QUIET;
		return String.format(Locale.ROOT,
				"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
						+ "<path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path d=\"%2$s\"/></svg>",
				side, dark);
	}

	private static String rectangle(Rectangle dark) {
		int width = (int) dark.width;
		return String.format(Locale.ROOT, "M%d %dh%dv%dh-%dz", (int) dark.x + QUIET, (int) dark.y + QUIET, width,
				(int) dark.height, width);
	}

}
