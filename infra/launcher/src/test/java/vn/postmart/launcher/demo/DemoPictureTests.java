package vn.postmart.launcher.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class DemoPictureTests {

	@ParameterizedTest(name = "{0}")
	@MethodSource("photos")
	void showsTheProduceInAJpegAPhoneCanLoad(String file, JsonNode photo) throws IOException {
		byte[] bytes = DemoFiles.bytes(file);
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));

		assertThat(bytes).startsWith(0xFF, 0xD8, 0xFF).hasSizeLessThanOrEqualTo(120 * 1024);
		assertThat(picture.getWidth()).isGreaterThanOrEqualTo(800);
		assertThat(picture.getHeight()).isEqualTo(picture.getWidth());
		assertThat(colours(picture)).as("not a grey box").isGreaterThan(120);
		assertThat(photo.get("alt").asString()).hasSizeBetween(15, 120);
		assertThat(photo.get("altEn").asString()).hasSizeBetween(15, 120);
	}

	@Test
	void givesEveryListingAPictureOfItsOwn() {
		Set<Integer> digests = new HashSet<>();
		photos().forEach((photo) -> digests.add(Arrays.hashCode(DemoFiles.bytes((String) photo[0]))));
		assertThat(digests).hasSize(46);
	}

	static Stream<Object[]> photos() {
		return DemoFiles.each("listings.json")
			.map((listing) -> listing.get("photo"))
			.map((photo) -> new Object[] { photo.get("file").asString(), photo });
	}

	/** How many of 4,096 coarse colours a grid of 60 by 60 points meets. */
	private static int colours(BufferedImage picture) {
		Set<Integer> seen = new HashSet<>();
		for (int x = 0; x < picture.getWidth(); x += picture.getWidth() / 60) {
			for (int y = 0; y < picture.getHeight(); y += picture.getHeight() / 60) {
				seen.add(picture.getRGB(x, y) & 0xF0F0F0);
			}
		}
		return seen.size();
	}

}
