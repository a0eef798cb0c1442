package vn.postmart.seller.shelf;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.postmart.web.form.Form;

/**
 * The form of a category's limit in days.
 */
final class TransitForm {

	static final String NAME = "transit";

	/** The form's fields by the names in the API's refusals. */
	static final Map<String, String> API_FIELDS = Map.of();

	private static final int MOST = 60;

	private TransitForm() {
	}

	static Form filled(Optional<Integer> days) {
		return Form.empty(NAME).with("days", days.map(String::valueOf).orElse(""));
	}

	/** Refuses what is no number of days; nothing is for what is usual. */
	static void check(Form form) {
		form.require("days", (typed) -> typed.isEmpty() || isDays(typed), "transit.days.wrong", MOST);
	}

	static Shelves.Limit limit(Form form) {
		@Nullable Integer days = form.has("days") ? Integer.valueOf(form.value("days")) : null;
		return new Shelves.Limit(days);
	}

	private static boolean isDays(String typed) {
		return typed.matches("[1-9]\\d?") && Integer.parseInt(typed) <= MOST;
	}

}
