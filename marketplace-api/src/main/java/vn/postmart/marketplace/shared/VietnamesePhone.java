package vn.postmart.marketplace.shared;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * A telephone number that can exist in Vietnam. It prints masked, so that a log or an
 * error never shows it.
 *
 * @param e164 in international form, such as {@code +84912345678}
 */
public record VietnamesePhone(@JsonValue String e164) {

	private static final String REGION = "VN";

	private static final String COUNTRY_CODE = "+84";

	private static final int MAX_TYPED = 24;

	public VietnamesePhone {
		if (!e164.startsWith(COUNTRY_CODE)) {
			throw new IllegalArgumentException("Not a Vietnamese number in E.164 form");
		}
	}

	/**
	 * Reads what is known of Vietnamese numbers from its file: better at start than on an
	 * event loop, at the first number.
	 */
	static void prepare() {
		PhoneNumberUtil.getInstance().getExampleNumber(REGION);
	}

	/**
	 * Reads a number as people type it (0912 345 678, +84 91 234 5678); empty when no
	 * such number can exist in Vietnam.
	 */
	public static Optional<VietnamesePhone> parse(String typed) {
		if (typed.length() > MAX_TYPED) {
			return Optional.empty();
		}
		try {
			PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
			PhoneNumber number = numbers.parse(typed, REGION);
			return numbers.isValidNumberForRegion(number, REGION)
					? Optional.of(new VietnamesePhone(numbers.format(number, PhoneNumberFormat.E164)))
					: Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

	/**
	 * As dialled at home and used as a user name: {@code 0912345678}.
	 */
	public String national() {
		return "0" + this.e164.substring(COUNTRY_CODE.length());
	}

	/**
	 * The four digits a guest gives to open an order.
	 */
	public String lastFour() {
		return this.e164.substring(this.e164.length() - 4);
	}

	/**
	 * Enough to recognise one's own number: {@code 091*****78}.
	 */
	public String masked() {
		String national = national();
		return national.substring(0, 3) + "*****" + national.substring(national.length() - 2);
	}

	@Override
	public String toString() {
		return masked();
	}

}
