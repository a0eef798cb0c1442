package vn.postmart.web.form;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a form can tell about a value without asking the API.
 */
public final class Rules {

	private static final Pattern PHONE = Pattern.compile("(?:0|\\+?84)[35789]\\d{8}");

	private static final Pattern SEPARATORS = Pattern.compile("[\\s.()\\u00A0-]");

	private Rules() {
	}

	public static Predicate<String> given() {
		return (value) -> !value.isBlank();
	}

	/** At most so many characters as a reader counts them. */
	public static Predicate<String> atMost(int characters) {
		return (value) -> value.codePointCount(0, value.length()) <= characters;
	}

	/** A Vietnamese mobile number, however it is grouped. */
	public static Predicate<String> mobilePhone() {
		return (value) -> PHONE.matcher(withoutSeparators(value)).matches();
	}

	public static Predicate<String> oneOf(String... allowed) {
		return (value) -> List.of(allowed).contains(value);
	}

	/** Digits only, so many of them. */
	public static Predicate<String> digits(int count) {
		return (value) -> value.length() == count && value.chars().allMatch((digit) -> digit >= '0' && digit <= '9');
	}

	/** A phone number without blanks, dots, dashes or brackets. */
	public static String withoutSeparators(String value) {
		return SEPARATORS.matcher(value).replaceAll("");
	}

}
