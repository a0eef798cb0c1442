package vn.postmart.seller.input;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * What a form can tell about typed amounts, weights and days without asking the API.
 */
public final class InputRules {

	private InputRules() {
	}

	/** An amount of at least so much and at most so much. */
	public static Predicate<String> dong(long least, long most) {
		return (typed) -> DongInput.parse(typed).stream().anyMatch((amount) -> amount >= least && amount <= most);
	}

	public static Predicate<String> quantity() {
		return (typed) -> QuantityInput.parse(typed).isPresent();
	}

	public static Predicate<String> grams() {
		return (typed) -> GramsInput.parse(typed).isPresent();
	}

	public static Predicate<String> millilitres() {
		return (typed) -> MillilitresInput.parse(typed).isPresent();
	}

	public static Predicate<String> day() {
		return (typed) -> DayInput.parse(typed).isPresent();
	}

	/** A day that is not after another. */
	public static Predicate<String> dayUntil(LocalDate last) {
		return (typed) -> DayInput.parse(typed).filter((day) -> !day.isAfter(last)).isPresent();
	}

	/** A day that is not before another. */
	public static Predicate<String> dayFrom(LocalDate first) {
		return (typed) -> DayInput.parse(typed).filter((day) -> !day.isBefore(first)).isPresent();
	}

	/** Nothing, or what satisfies the rule. */
	public static Predicate<String> optional(Predicate<String> rule) {
		return (typed) -> typed.isBlank() || rule.test(typed);
	}

}
