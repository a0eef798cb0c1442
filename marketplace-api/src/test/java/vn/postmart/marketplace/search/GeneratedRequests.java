package vn.postmart.marketplace.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Requests to search, most of them strange, the same ones for the same seed: paths whose
 * query is percent-encoded byte by byte, so that it need not even be text.
 */
final class GeneratedRequests {

	private static final List<String> PARAMETERS = List.of("q", "q", "q", "category", "province", "certificate",
			"pricePerKg", "stall", "inSeason", "commune", "deliverable", "sort", "size", "after", "unknown");

	private static final List<String> PROPER = List.of("vải thiều", "vai thieu", "dứa", "vai-nhan", "24", "OCOP",
			"20000-50000", "true", "false", "07582", "price", "newest", "relevance", "20", "1", "xoai hoa loc");

	private static final List<String> CODE = List.of("*", "\"", "'", "' or 1=1 --", "'; drop table search.document; --",
			"{\"match_all\":{}}", "{\"query\":{\"bool\":{}}}", "a:b AND c:*", "/.*/", "name:~2", "vai^1000", "$(id)",
			"../../etc/passwd", "<script>", "%s%n", "${jndi:x}", "'&!|()<->:*", "\\", "\\u0000", "null", "[]", "_id");

	private static final List<String> NUMBERS = List.of("0", "-1", "101", "2147483648", "9223372036854775808", "1e9",
			"NaN", "Infinity", "0x10", "999999999-", "5-1", "-", "0-0", "00000", "99999", "١٢");

	private static final List<String> SIGNS = List.of("\u0000", "\u0007", "\u001B", "\u007F", "\u0085", "\u200B",
			"\u200D", "\u202E", "\u2066", "\uFEFF", "\uFFFD", "\uFFFF", "\t", "\r\n", "😀", "\u0301", "İ", "ß", "ﬁ",
			"Ａ", "漢", "ا", "\uDBFF\uDFFF");

	private static final int LONG = 10_000;

	private final Random random;

	private final List<Supplier<byte[]>> values = List.of(() -> utf8(any(PROPER)), () -> utf8(any(PROPER)),
			() -> utf8(any(CODE)), () -> utf8(any(NUMBERS)), () -> utf8(mixed()), this::bytes, this::half,
			() -> utf8(decomposed()), () -> utf8(any(SIGNS).repeat(some(300))), this::huge, () -> utf8(tampered()),
			() -> utf8(UUID.nameUUIDFromBytes(bytes()).toString()));

	GeneratedRequests(long seed) {
		this.random = new Random(seed);
	}

	/** The next path with its query. */
	String next() {
		return switch (some(10)) {
			case 1, 2 -> "/api/v1/suggestions?q=" + value();
			case 3 -> "/api/v1/in-season?province=" + value();
			case 4 -> "/api/v1/listings/" + UUID.nameUUIDFromBytes(bytes()) + "/related";
			default -> "/api/v1/listings?" + query();
		};
	}

	private String query() {
		return IntStream.rangeClosed(0, some(5))
			.mapToObj((i) -> any(PARAMETERS) + "=" + value())
			.collect(Collectors.joining("&"));
	}

	private String value() {
		byte[] value = any(this.values).get();
		StringBuilder encoded = new StringBuilder(3 * value.length);
		for (byte each : value) {
			encoded.append('%').append(String.format("%02X", each));
		}
		return encoded.toString();
	}

	private String mixed() {
		return Stream.generate(() -> any(List.of(any(PROPER), any(CODE), any(SIGNS), " ")))
			.limit(some(12))
			.collect(Collectors.joining());
	}

	private byte[] bytes() {
		byte[] bytes = new byte[some(40)];
		this.random.nextBytes(bytes);
		return bytes;
	}

	/** Half of a character, written as no text may be. */
	private byte[] half() {
		return new byte[] { 'v', 'a', 'i', (byte) 0xED, (byte) (0xA0 + this.random.nextInt(32)), (byte) 0x80, ' ' };
	}

	private String decomposed() {
		return Normalizer.normalize(any(PROPER), Normalizer.Form.NFD);
	}

	private byte[] huge() {
		return utf8(
				any(List.of("a", "vải ", "1", "\u0301")).repeat(LONG).substring(0, any(List.of(199, 200, 201, LONG))));
	}

	/** A cursor that we did not write, though it may look like it. */
	private String tampered() {
		String key = any(List.of("1.5", "-1E9", "1E99999999", "9".repeat(32), "..", "E", "0", "-"));
		byte[] text = utf8(key + " " + any(List.of(UUID.nameUUIDFromBytes(bytes()).toString(), "-".repeat(36), "x")));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
	}

	private int some(int most) {
		return 1 + this.random.nextInt(most);
	}

	private <T> T any(List<T> among) {
		return among.get(this.random.nextInt(among.size()));
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
