package vn.postmart.e2e.people;

/**
 * Whom an order goes to.
 *
 * @param communeTyped as a shopper in a hurry types it
 */
public record Recipient(String name, String phone, String provinceCode, String communeTyped, String communeCode,
		String street) {

	public static final Recipient HA = new Recipient("Nguyễn Thu Hà", "0912340005", "01", "giang vo", "00025",
			"Số 12, ngõ 45 phố Giảng Võ");

	public String phoneLast4() {
		return this.phone.substring(this.phone.length() - 4);
	}

}
