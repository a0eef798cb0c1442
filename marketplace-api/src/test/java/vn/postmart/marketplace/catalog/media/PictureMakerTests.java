package vn.postmart.marketplace.catalog.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PictureMakerTests {

	private final PictureMaker maker = new PictureMaker();

	@Test
	void makesThreeSquaresInEachFormat() throws IOException {
		List<Rendition> renditions = this.maker.make(upright(TestPictures.redBlue("jpeg", 1600, 1200)));
		assertThat(renditions).extracting(Rendition::size)
			.contains(PictureSize.SMALL, PictureSize.MEDIUM, PictureSize.LARGE);
		assertThat(renditions).hasSize(6);
		for (Rendition rendition : renditions) {
			BufferedImage picture = ImageIO.read(new ByteArrayInputStream(rendition.bytes()));
			assertThat(picture.getWidth()).isEqualTo(rendition.size().pixels());
			assertThat(picture.getHeight()).isEqualTo(rendition.size().pixels());
			assertThat(PictureFormat.of(rendition.bytes())).map(PictureFormat::name)
				.contains(rendition.encoding().name());
		}
	}

	@Test
	void keepsTheMiddleOfAWidePicture() throws IOException {
		BufferedImage small = ImageIO.read(new ByteArrayInputStream(
				this.maker.make(upright(TestPictures.redBlue("png", 900, 300))).getLast().bytes()));
		assertThat(small.getRGB(20, 80) & 0xFF0000).as("red left of the middle").isGreaterThan(0xC00000);
		assertThat(small.getRGB(140, 80) & 0xFF).as("blue right of the middle").isGreaterThan(0xC0);
	}

	@Test
	void dropsWhereAndHowThePictureWasTaken() {
		byte[] taken = TestPictures.withExif(TestPictures.redBlue("jpeg", 400, 400), 1);
		assertThat(text(taken)).contains("GPS 21.03");
		assertThat(this.maker.make(upright(taken)))
			.allSatisfy((rendition) -> assertThat(text(rendition.bytes())).doesNotContain("GPS 21.03", "Exif", "EXIF"));
	}

	@Test
	void paintsWhatIsTransparentWhite() throws IOException {
		byte[] transparent = TestPictures.encoded(new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB), "png");
		BufferedImage made = ImageIO
			.read(new ByteArrayInputStream(this.maker.make(upright(transparent)).getFirst().bytes()));
		assertThat(made.getRGB(500, 500)).isEqualTo(0xFFFFFFFF);
	}

	private static BufferedImage upright(byte[] upload) {
		return ((Reading.Taken) new PictureReader().read(upload)).picture();
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
