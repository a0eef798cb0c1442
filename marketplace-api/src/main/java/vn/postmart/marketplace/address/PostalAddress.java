package vn.postmart.marketplace.address;

import vn.postmart.marketplace.shared.VietnamesePhone;

/**
 * Where and to whom the post delivers.
 *
 * @param communeCode a commune of the province
 * @param street the line above the commune: house, street, hamlet
 */
public record PostalAddress(String name, VietnamesePhone phone, String provinceCode, String communeCode,
		String street) {

	/** Longest name, in characters. */
	public static final int MAX_NAME = 100;

	/** Longest street line, in characters. */
	public static final int MAX_STREET = 200;

	public PostalAddress {
		requireLine(name, MAX_NAME);
		requireLine(street, MAX_STREET);
	}

	/**
	 * Whether a text is one printable line of at most {@code max} characters that is not
	 * blank.
	 */
	public static boolean isLine(String text, int max) {
		return !text.isBlank() && text.length() <= max && text.chars().noneMatch(Character::isISOControl);
	}

	/** Tells the commune alone, so that a log holds no personal data. */
	@Override
	public String toString() {
		return "PostalAddress[" + this.communeCode + "]";
	}

	private static void requireLine(String text, int max) {
		if (!isLine(text, max)) {
			throw new IllegalArgumentException("Not a line of 1 to " + max + " characters");
		}
	}

}
