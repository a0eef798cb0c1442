package vn.postmart.marketplace.catalog.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;

/**
 * Makes the kept sizes of a picture: the middle square, opaque, newly encoded so that
 * nothing of the upload but its pixels remains. WebP is written where its native encoder
 * loads, JPEG always. Blocking.
 */
final class PictureMaker {

	private final List<Encoding> encodings;

	PictureMaker() {
		this.encodings = canWriteWebp() ? List.of(Encoding.JPEG, Encoding.WEBP) : List.of(Encoding.JPEG);
	}

	List<Rendition> make(BufferedImage picture) {
		List<Rendition> renditions = new ArrayList<>();
		BufferedImage source = picture;
		for (PictureSize size : List.of(PictureSize.LARGE, PictureSize.MEDIUM, PictureSize.SMALL)) {
			source = square(source, size.pixels());
			for (Encoding encoding : this.encodings) {
				renditions.add(new Rendition(size, encoding, encode(source, encoding)));
			}
		}
		return renditions;
	}

	/** The whole picture as JPEG. */
	static byte[] jpeg(BufferedImage picture) {
		return encode(opaque(picture), Encoding.JPEG);
	}

	private static BufferedImage square(BufferedImage picture, int pixels) {
		try {
			return opaque(Thumbnails.of(picture).size(pixels, pixels).crop(Positions.CENTER).asBufferedImage());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BufferedImage opaque(BufferedImage picture) {
		BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = opaque.createGraphics();
		graphics.drawImage(picture, 0, 0, Color.WHITE, null);
		graphics.dispose();
		return opaque;
	}

	private static byte[] encode(BufferedImage picture, Encoding encoding) {
		ImageWriter writer = writer(encoding)
			.orElseThrow(() -> new IllegalStateException("no encoder for " + encoding.mediaType()));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionType(encoding.compression());
			param.setCompressionQuality(encoding.quality());
			writer.setOutput(output);
			writer.write(null, new IIOImage(picture, null, null), param);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	private static Optional<ImageWriter> writer(Encoding encoding) {
		var writers = ImageIO.getImageWritersByMIMEType(encoding.mediaType());
		return writers.hasNext() ? Optional.of(writers.next()) : Optional.empty();
	}

	/**
	 * The encoder is native: whether it loads on this machine is only known by trying.
	 */
	private static boolean canWriteWebp() {
		try {
			return encode(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), Encoding.WEBP).length > 0;
		}
		catch (LinkageError | RuntimeException ex) {
			return false;
		}
	}

}
