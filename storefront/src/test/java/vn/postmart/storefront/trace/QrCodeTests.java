package vn.postmart.storefront.trace;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QrCodeTests {

	private static final int SCALE = 8;

	private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) ");

	private static final Pattern MODULES = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v(\\d+)h-");

	@Test
	void readsBackAsTheAddressItWasMadeOf() throws ReaderException {
		String address = "https://cho.example/t/8CA7-82AD-0CE4-AA00";
		assertThat(read(QrCode.svg(address))).isEqualTo(address);
	}

	private static String read(String svg) throws ReaderException {
		BufferedImage picture = draw(svg);
		int side = picture.getWidth();
		int[] pixels = picture.getRGB(0, 0, side, side, null, 0, side);
		return new QRCodeReader()
			.decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
			.getText();
	}

	private static BufferedImage draw(String svg) {
		Matcher size = SIDE.matcher(svg);
		assertThat(size.find()).isTrue();
		int side = Integer.parseInt(size.group(1)) * SCALE;
		BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
		Graphics2D ink = picture.createGraphics();
		ink.setColor(Color.WHITE);
		ink.fillRect(0, 0, side, side);
		ink.setColor(Color.BLACK);
		Matcher module = MODULES.matcher(svg);
		while (module.find()) {
			ink.fillRect(number(module, 1), number(module, 2), number(module, 3), number(module, 4));
		}
		ink.dispose();
		return picture;
	}

	private static int number(Matcher module, int group) {
		return Integer.parseInt(module.group(group)) * SCALE;
	}

}
