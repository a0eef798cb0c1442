package vn.postmart.marketplace.catalog.media;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PictureReaderTests {

	private final PictureReader reader = new PictureReader();

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "png", "webp" })
	void readsTheFormatsThatPhonesSend(String format) {
		BufferedImage picture = read(TestPictures.redBlue(format, 300, 200));
		assertThat(picture.getWidth()).isEqualTo(300);
		assertThat(picture.getHeight()).isEqualTo(200);
	}

	@Test
	void decodesNoMorePixelsThanTheLargestSizeNeeds() {
		BufferedImage picture = read(TestPictures.redBlue("jpeg", 4400, 3300));
		assertThat(picture.getHeight()).isEqualTo(1100);
	}

	@Test
	void turnsAPictureUprightAsTheCameraNoted() {
		BufferedImage picture = read(TestPictures.withExif(TestPictures.redBlue("jpeg", 300, 200), 6));
		assertThat(picture.getWidth()).isEqualTo(200);
		assertThat(picture.getHeight()).isEqualTo(300);
		assertThat(picture.getRGB(100, 20) & 0xFF0000).as("red comes on top").isGreaterThan(0xC00000);
	}

	@Test
	void refusesAnEmptyUpload() {
		assertThat(this.reader.read(new byte[0])).isEqualTo(new Reading.NotTaken(PictureFault.EMPTY));
	}

	@Test
	void refusesAZipCalledJpeg() {
		assertThat(this.reader.read(TestPictures.zip())).isEqualTo(new Reading.NotTaken(PictureFault.NOT_A_PICTURE));
	}

	@ParameterizedTest
	@ValueSource(ints = { 16_385, 3_000_000, Integer.MAX_VALUE })
	void refusesTooManyPixelsFromTheHeaderAlone(int width) {
		assertThat(this.reader.read(TestPictures.pngHeader(width, 1)))
			.isEqualTo(new Reading.NotTaken(PictureFault.TOO_MANY_PIXELS));
	}

	@Test
	void refusesAnAreaOfTooManyPixelsThoughEachSideIsAllowed() {
		assertThat(this.reader.read(TestPictures.pngHeader(10_000, 5_001)))
			.isEqualTo(new Reading.NotTaken(PictureFault.TOO_MANY_PIXELS));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "png", "webp" })
	void refusesATruncatedHeader(String format) {
		byte[] start = Arrays.copyOf(TestPictures.redBlue(format, 300, 200), 14);
		assertThat(this.reader.read(start)).isEqualTo(new Reading.NotTaken(PictureFault.DAMAGED));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "png", "webp" })
	void refusesAPictureCutInTheMiddle(String format) {
		byte[] whole = TestPictures.redBlue(format, 1200, 900);
		assertThat(this.reader.read(Arrays.copyOf(whole, whole.length / 2)))
			.isEqualTo(new Reading.NotTaken(PictureFault.DAMAGED));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "png", "webp" })
	void answersDamagedPicturesWithoutFailing(String format) {
		byte[] whole = TestPictures.redBlue(format, 200, 100);
		Random random = new Random(20261121);
		for (int round = 0; round < 200; round++) {
			byte[] damaged = whole.clone();
			for (int flips = 0; flips < 8; flips++) {
				damaged[16 + random.nextInt(damaged.length - 16)] = (byte) random.nextInt(256);
			}
			assertThat(this.reader.read(damaged)).isInstanceOf(Reading.class);
		}
	}

	private BufferedImage read(byte[] upload) {
		return assertThat(this.reader.read(upload)).isInstanceOf(Reading.Taken.class)
			.extracting((reading) -> ((Reading.Taken) reading).picture())
			.actual();
	}

}
