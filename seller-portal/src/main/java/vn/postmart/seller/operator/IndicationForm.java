package vn.postmart.seller.operator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import vn.postmart.seller.input.DayInput;
import vn.postmart.seller.input.InputRules;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Rules;

/**
 * The form of an indication; communes are written as their codes, with blanks or commas
 * between.
 */
final class IndicationForm {

	static final String NAME = "indications";

	/** The form's fields by the names in the API's refusals. */
	static final Map<String, String> API_FIELDS = Map.of("provinces[]", "provinces", "slug", "name");

	private static final int LONGEST = 60;

	private IndicationForm() {
	}

	static void check(Form form) {
		form.require("name", Rules.given(), "indications.name.missing")
			.require("name", Rules.atMost(LONGEST), "indications.long", LONGEST)
			.require("product", Rules.given(), "indications.product.missing")
			.require("product", Rules.atMost(LONGEST), "indications.long", LONGEST)
			.require("provinces", Rules.given(), "indications.provinces.missing")
			.require("communes", (typed) -> typed.matches("[\\d ,]*"), "indications.communes.wrong");
		checkDay(form);
	}

	static void checkDay(Form form) {
		form.require("from", Rules.given(), "indications.from.missing")
			.require("from", InputRules.day(), "indications.from.wrong");
	}

	static LocalDate from(Form form) {
		return DayInput.parse(form.value("from")).orElseThrow();
	}

	static Indication.Decision decision(Form form) {
		List<String> communes = Arrays.stream(form.value("communes").split("[ ,]+"))
			.filter((code) -> !code.isEmpty())
			.toList();
		return new Indication.Decision(form.value("name"), form.value("product"), form.values("provinces"), communes,
				from(form));
	}

}
