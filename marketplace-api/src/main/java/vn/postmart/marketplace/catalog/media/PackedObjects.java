package vn.postmart.marketplace.catalog.media;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Says what a PDF grows to when its objects are unpacked to be looked at: some kilobytes
 * may become gigabytes. Pictures and pages stay packed and do not count.
 */
final class PackedObjects {

	/** Far more than the objects of twenty pages need. */
	static final int MOST = 32 << 20;

	private static final Pattern STREAM = Pattern.compile("(?<!end)stream\r?\n");

	/**
	 * Streams of objects or of their places; a name with an escape may be one of these.
	 */
	private static final Pattern UNPACKED = Pattern.compile("/First\\b|/W\\b|/ObjStm\\b|/XRef\\b|#");

	private static final Pattern FILTER = Pattern.compile("/F(?:ilter)?\\b");

	private static final Pattern DEFLATED = Pattern.compile("/Filter\\s*(/FlateDecode\\b|\\[\\s*/FlateDecode\\s*])");

	private static final int CHUNK = 64 << 10;

	private PackedObjects() {
	}

	/**
	 * Whether they grow to too much, or are packed in ways that are not looked through.
	 */
	static boolean areTooMany(byte[] pdf) {
		String text = new String(pdf, StandardCharsets.ISO_8859_1);
		Matcher stream = STREAM.matcher(text);
		long grown = 0;
		while (stream.find() && grown <= MOST) {
			String head = text.substring(Math.max(text.lastIndexOf(" obj", stream.start()), 0), stream.start());
			if (UNPACKED.matcher(head).find()) {
				grown += grown(head, pdf, stream.end());
			}
		}
		return grown > MOST;
	}

	private static long grown(String head, byte[] pdf, int start) {
		long filters = FILTER.matcher(head).results().count();
		if (filters == 0) {
			return 0;
		}
		return (filters == 1 && DEFLATED.matcher(head).find()) ? inflated(pdf, start) : Long.MAX_VALUE / 2;
	}

	/** How many bytes come out, counted no further than is needed. */
	private static long inflated(byte[] pdf, int start) {
		try (Inflater inflater = new Inflater()) {
			inflater.setInput(pdf, start, pdf.length - start);
			byte[] chunk = new byte[CHUNK];
			boolean more = true;
			while (more && inflater.getBytesWritten() <= MOST) {
				more = inflate(inflater, chunk);
			}
			return inflater.getBytesWritten();
		}
	}

	/** What is damaged is read as far as it goes. */
	private static boolean inflate(Inflater inflater, byte[] chunk) {
		try {
			return inflater.inflate(chunk) > 0;
		}
		catch (DataFormatException ex) {
			return false;
		}
	}

}
