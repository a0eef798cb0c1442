package vn.postmart.marketplace.catalog.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/** Uploads, honest and hostile. */
public final class TestPictures {

	private TestPictures() {
	}

	/** Left half red, right half blue. */
	public static byte[] redBlue(String format, int width, int height) {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, width / 2, height);
		graphics.setColor(Color.BLUE);
		graphics.fillRect(width / 2, 0, width - width / 2, height);
		graphics.dispose();
		return encoded(picture, format);
	}

	/**
	 * The JPEG with the camera's notes: turned by 90 degrees clockwise to stand upright,
	 * and where it was taken.
	 */
	public static byte[] withExif(byte[] jpeg, int orientation) {
		ByteBuffer notes = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + 16);
		notes.putShort((short) 0xFFE1).putShort((short) (notes.capacity() - 2));
		notes.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
		notes.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
		notes.putShort((short) 1);
		notes.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		notes.putInt(0);
		notes.put("GPS 21.03,105.85".getBytes(StandardCharsets.US_ASCII));
		return ByteBuffer.allocate(jpeg.length + notes.capacity())
			.put(jpeg, 0, 2)
			.put(notes.array())
			.put(jpeg, 2, jpeg.length - 2)
			.array();
	}

	/** A PNG whose header promises so many pixels, with nothing behind it. */
	public static byte[] pngHeader(int width, int height) {
		byte[] header = ByteBuffer.allocate(17)
			.put("IHDR".getBytes(StandardCharsets.US_ASCII))
			.putInt(width)
			.putInt(height)
			.put(new byte[] { 8, 2, 0, 0, 0 })
			.array();
		CRC32 crc = new CRC32();
		crc.update(header);
		return ByteBuffer.allocate(33)
			.put(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' })
			.putInt(13)
			.put(header)
			.putInt((int) crc.getValue())
			.array();
	}

	public static byte[] zip() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("photo.jpg"));
			zip.write(redBlue("png", 10, 10));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	static byte[] encoded(BufferedImage picture, String format) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, format, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
