package vn.postmart.marketplace.catalog.bulk.sheet;

/**
 * The encoding of the old ABC fonts (TCVN 5712:1993, VN3), which the JDK does not know.
 * Its capitals with a tone share the codes of the small letters and are told by the font,
 * so they come out small.
 */
final class Tcvn3 {

	private static final int FIRST = 0xA1;

	/** What stands from A1 on; a blank where nothing does. */
	private static final String LETTERS = "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽ"
			+ "éẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ ";

	private static final String BEYOND_LETTERS = "\t\r\n\u00A0“”‘’–—…°²€₫×·½¼";

	private static final int ASCII_END = 0x7F;

	private Tcvn3() {
	}

	static String decode(byte[] file) {
		StringBuilder text = new StringBuilder(file.length);
		for (byte one : file) {
			int code = Byte.toUnsignedInt(one);
			text.append((code < ASCII_END) ? (char) code : letter(code));
		}
		return text.toString();
	}

	private static char letter(int code) {
		char letter = (code >= FIRST) ? LETTERS.charAt(code - FIRST) : ' ';
		return (letter != ' ') ? letter : '\uFFFD';
	}

	/**
	 * Whether a character stands in Vietnamese text, or in English or figures within it.
	 */
	static boolean isWrittenInVietnam(int c) {
		return (c >= ' ' && c < ASCII_END) || BEYOND_LETTERS.indexOf(c) >= 0
				|| LETTERS.indexOf(Character.toLowerCase(c)) >= 0 || LETTERS.indexOf(c) >= 0;
	}

}
