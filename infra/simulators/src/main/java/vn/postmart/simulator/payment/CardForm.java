package vn.postmart.simulator.payment;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a customer typed on the hosted page.
 */
record CardForm(String number, String expiry, String cvc) {

	static final CardForm EMPTY = new CardForm("", "", "");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{12,19}");

	private static final Pattern EXPIRY = Pattern.compile("([0-9]{1,2})\\s*/?\\s*(?:20)?([0-9]{2})");

	private static final Pattern CVC = Pattern.compile("[0-9]{3,4}");

	static CardForm of(Form form) {
		return new CardForm(typed(form, "number"), typed(form, "expiry"), typed(form, "cvc"));
	}

	/** A test card filled in, for those who only want to look. */
	static CardForm of(TestCard card) {
		return new CardForm(card.number().replaceAll("(.{4})(?=.)", "$1 "), "12 / 34", "123");
	}

	TestCard card() {
		return TestCard.numbered(digits());
	}

	boolean isNumberWrong() {
		return !NUMBER.matcher(digits()).matches() || !hasCheckDigit(digits());
	}

	boolean isExpiryWrong(YearMonth now) {
		return month().map(month -> month.isBefore(now)).orElse(true);
	}

	boolean isCvcWrong() {
		return !CVC.matcher(this.cvc).matches();
	}

	private Optional<YearMonth> month() {
		Matcher matcher = EXPIRY.matcher(this.expiry);
		try {
			return matcher.matches()
					? Optional
						.of(YearMonth.of(2000 + Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1))))
					: Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private String digits() {
		return this.number.replaceAll("[\\s-]", "");
	}

	/** Luhn's sum, which every card number carries. */
	private static boolean hasCheckDigit(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10) * (i % 2 + 1);
			sum += digit / 10 + digit % 10;
		}
		return sum % 10 == 0;
	}

	private static String typed(Form form, String name) {
		return form.text(name).map(String::strip).orElse("");
	}

}
