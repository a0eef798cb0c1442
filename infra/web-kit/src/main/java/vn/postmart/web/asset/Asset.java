package vn.postmart.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;

/**
 * A static file held in memory, compressed where that gains something.
 */
final class Asset {

	private final MediaType type;

	private final byte[] content;

	private final byte @Nullable [] gzipped;

	private final String hash;

	private Asset(MediaType type, byte[] content, byte @Nullable [] gzipped) {
		this.type = type;
		this.content = content;
		this.gzipped = gzipped;
		this.hash = DigestUtils.md5DigestAsHex(content).substring(0, 10);
	}

	static Asset of(MediaType type, byte[] content) throws IOException {
		byte[] gzipped = isText(type) ? gzip(content) : content;
		return new Asset(type, content, (gzipped.length < content.length) ? gzipped : null);
	}

	private static boolean isText(MediaType type) {
		String subtype = type.getSubtype();
		return "text".equals(type.getType()) || subtype.endsWith("xml") || subtype.endsWith("javascript")
				|| subtype.endsWith("json");
	}

	private static byte[] gzip(byte[] content) throws IOException {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
			gzip.write(content);
		}
		return compressed.toByteArray();
	}

	MediaType type() {
		return this.type;
	}

	/** Names the content in its URL. */
	String hash() {
		return this.hash;
	}

	byte[] content() {
		return this.content;
	}

	byte @Nullable [] gzipped() {
		return this.gzipped;
	}

}
