package vn.postmart.marketplace.address.domain;

/**
 * A unit abolished on 1 July 2025, of which {@code communeCode} took in all or a part.
 *
 * @param code of the former unit, empty where the source has none
 * @param name as in "Xã Nghĩa Hồ"
 * @param district as in "Huyện Lục Ngạn"
 * @param province as in "Tỉnh Bắc Giang"
 */
public record FormerCommune(String communeCode, String code, String name, String district, String province) {

	/** The district in a sentence: "huyện Lục Ngạn, tỉnh Bắc Giang". */
	String area() {
		return within(this.district) + ", " + within(this.province);
	}

	/** The whole in a sentence: "xã Nghĩa Hồ, huyện Lục Ngạn, tỉnh Bắc Giang". */
	String place() {
		return within(this.name) + ", " + area();
	}

	private static String within(String fullName) {
		return Character.toLowerCase(fullName.charAt(0)) + fullName.substring(1);
	}

}
