package vn.postmart.marketplace.catalog.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * Reads an upload with suspicion: its real format and its size in pixels are checked
 * before a pixel is decoded, and no more pixels are decoded than the largest kept size
 * needs. Blocking.
 */
final class PictureReader {

	static final int MAX_SIDE = 16_384;

	static final long MAX_PIXELS = 50_000_000;

	private static final int ENOUGH = PictureSize.LARGE.pixels();

	Reading read(byte[] upload) {
		if (upload.length == 0) {
			return new Reading.NotTaken(PictureFault.EMPTY);
		}
		return PictureFormat.of(upload)
			.flatMap(this::reader)
			.map((reader) -> read(reader, upload))
			.orElseGet(() -> new Reading.NotTaken(PictureFault.NOT_A_PICTURE));
	}

	/**
	 * The readers written in Java come first: a damaged file must not reach native code.
	 */
	private Optional<ImageReader> reader(PictureFormat format) {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
		ImageReader found = null;
		while (readers.hasNext()) {
			ImageReader next = readers.next();
			if (found == null || next.getClass().getName().startsWith("com.twelvemonkeys.")) {
				found = next;
			}
		}
		return Optional.ofNullable(found);
	}

	private Reading read(ImageReader reader, byte[] upload) {
		try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
			reader.setInput(input, true, false);
			int width = reader.getWidth(0);
			int height = reader.getHeight(0);
			if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
				return new Reading.NotTaken(PictureFault.TOO_MANY_PIXELS);
			}
			AtomicBoolean cutShort = new AtomicBoolean();
			reader.addIIOReadWarningListener((source, warning) -> cutShort.compareAndSet(false, isCutShort(warning)));
			BufferedImage decoded = reader.read(0, sparingly(reader, Math.min(width, height)));
			return cutShort.get() ? new Reading.NotTaken(PictureFault.DAMAGED)
					: new Reading.Taken(upright(decoded, orientation(reader)));
		}
		catch (IOException | RuntimeException ex) {
			return new Reading.NotTaken(PictureFault.DAMAGED);
		}
		finally {
			reader.dispose();
		}
	}

	/**
	 * A JPEG cut short is filled up with grey and only warned of, in libjpeg's or the
	 * JDK's words.
	 */
	private boolean isCutShort(String warning) {
		return warning.startsWith("Premature end") || warning.contains("EOI");
	}

	private ImageReadParam sparingly(ImageReader reader, int shorterSide) {
		int every = Math.max(1, shorterSide / ENOUGH);
		ImageReadParam param = reader.getDefaultReadParam();
		param.setSourceSubsampling(every, every, 0, 0);
		return param;
	}

	private @Nullable Orientation orientation(ImageReader reader) {
		try {
			return ExifUtils.getExifOrientation(reader, 0);
		}
		catch (IOException | RuntimeException ex) {
			return null;
		}
	}

	private BufferedImage upright(BufferedImage picture, @Nullable Orientation orientation) {
		return (orientation != null) ? ExifFilterUtils.getFilterForOrientation(orientation).apply(picture) : picture;
	}

}
