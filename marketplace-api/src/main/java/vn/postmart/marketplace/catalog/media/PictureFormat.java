package vn.postmart.marketplace.catalog.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The formats taken, told by their first bytes: what the sender calls the file proves
 * nothing.
 */
enum PictureFormat {

	JPEG {
		@Override
		boolean startsLike(byte[] bytes) {
			return has(bytes, 0, (byte) 0xFF, (byte) 0xD8, (byte) 0xFF);
		}
	},

	PNG {
		@Override
		boolean startsLike(byte[] bytes) {
			return has(bytes, 0, (byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G', (byte) '\r', (byte) '\n', (byte) 0x1A,
					(byte) '\n');
		}
	},

	WEBP {
		@Override
		boolean startsLike(byte[] bytes) {
			return has(bytes, 0, "RIFF".getBytes(StandardCharsets.US_ASCII))
					&& has(bytes, 8, "WEBP".getBytes(StandardCharsets.US_ASCII));
		}
	};

	abstract boolean startsLike(byte[] bytes);

	static Optional<PictureFormat> of(byte[] bytes) {
		return Arrays.stream(values()).filter((format) -> format.startsLike(bytes)).findFirst();
	}

	private static boolean has(byte[] bytes, int offset, byte... expected) {
		return bytes.length >= offset + expected.length
				&& Arrays.equals(bytes, offset, offset + expected.length, expected, 0, expected.length);
	}

}
