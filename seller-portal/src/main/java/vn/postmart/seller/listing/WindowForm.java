package vn.postmart.seller.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

import vn.postmart.seller.frame.Keys;
import vn.postmart.seller.input.DayInput;
import vn.postmart.seller.input.InputRules;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Rules;

/**
 * The form that plans an order window, in the time of Vietnam.
 */
final class WindowForm {

	/** Starts the message keys of its fields. */
	static final String NAME = "window";

	/** The form's fields by the names in the API's refusals. */
	static final Map<String, String> API_FIELDS = Map.of("opensAt", "opensOn", "closesAt", "closesOn", "repeatDays",
			"repeat", "repeatUntil", "until");

	private static final String ONCE = "0";

	private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

	private WindowForm() {
	}

	/** An untouched form. */
	static Form fresh() {
		return Form.empty(NAME)
			.with("opensTime", "08:00")
			.with("closesTime", "20:00")
			.with("repeat", "7")
			.with(Keys.FIELD, Keys.fresh());
	}

	/** The form of a window that is to be changed. */
	static Form of(OrderWindow window) {
		ZonedDateTime opens = window.opensAt().atZone(VIETNAM);
		ZonedDateTime closes = window.closesAt().atZone(VIETNAM);
		return Form.empty(NAME)
			.with("window", window.id())
			.with("opensOn", opens.toLocalDate().toString())
			.with("opensTime", HOUR.format(opens))
			.with("closesOn", closes.toLocalDate().toString())
			.with("closesTime", HOUR.format(closes))
			.with("shipOn", window.shipOn().toString())
			.with("repeat", (window.repeatDays() != null) ? window.repeatDays().toString() : ONCE)
			.with("until", (window.repeatUntil() != null) ? window.repeatUntil().toString() : "")
			.with(Keys.FIELD, Keys.fresh());
	}

	/** Refuses what cannot be read; whether the times fit is for the API to say. */
	static void check(Form form) {
		form.require("opensOn", InputRules.day(), "window.day.missing")
			.require("opensTime", (typed) -> time(typed).isPresent(), "window.time.missing")
			.require("closesOn", InputRules.day(), "window.day.missing")
			.require("closesTime", (typed) -> time(typed).isPresent(), "window.time.missing")
			.require("shipOn", InputRules.day(), "window.day.missing")
			.require("repeat", Rules.oneOf(ONCE, "7", "14"), "window.repeat.wrong")
			.require("until", InputRules.optional(InputRules.day()), "window.day.missing");
	}

	/** What a checked form plans. */
	static OrderWindows.Plan plan(Form form) {
		return new OrderWindows.Plan(at(form, "opensOn", "opensTime"), at(form, "closesOn", "closesTime"),
				DayInput.parse(form.value("shipOn")).orElseThrow(),
				ONCE.equals(form.value("repeat")) ? null : Integer.valueOf(form.value("repeat")),
				DayInput.parse(form.value("until")).orElse(null));
	}

	private static Instant at(Form form, String day, String time) {
		return DayInput.parse(form.value(day))
			.orElseThrow()
			.atTime(time(form.value(time)).orElseThrow())
			.toInstant(VIETNAM);
	}

	private static Optional<LocalTime> time(String typed) {
		try {
			return Optional.of(LocalTime.parse(typed.strip()));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
