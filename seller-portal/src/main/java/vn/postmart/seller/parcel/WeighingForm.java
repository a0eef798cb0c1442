package vn.postmart.seller.parcel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.postmart.seller.frame.Keys;
import vn.postmart.seller.input.ScaleInput;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Rules;

/** The form that asks what an order weighs: a field for each line to be weighed. */
final class WeighingForm {

	static final String NAME = "weighing";

	private static final String VERSION = "version";

	private WeighingForm() {
	}

	static Form fresh(StallOrder order) {
		return Form.empty(NAME).with(Keys.FIELD, Keys.fresh()).with(VERSION, String.valueOf(order.version()));
	}

	/** The field of a line by its number. */
	static String field(int line) {
		return "weight-" + line;
	}

	static void check(Form form, StallOrder order) {
		form.require(VERSION, (typed) -> typed.matches("\\d{1,18}"), "weighing.refused");
		for (int line : weighed(order)) {
			form.require(field(line), Rules.given(), "weighing.missing")
				.require(field(line), (typed) -> ScaleInput.parse(typed).isPresent(), "weighing.unreadable");
		}
	}

	static Weighing read(Form form, StallOrder order) {
		return new Weighing(Long.parseLong(form.value(VERSION)),
				weighed(order).stream()
					.map((line) -> new Weighing.Line(line, ScaleInput.parse(form.value(field(line))).orElseThrow()))
					.toList());
	}

	/** The form's fields by their names in the API's refusals. */
	static Map<String, String> apiFields(StallOrder order) {
		return weighed(order).stream()
			.collect(Collectors.toMap((line) -> "lines[" + line + "].weightGrams", WeighingForm::field));
	}

	private static List<Integer> weighed(StallOrder order) {
		return IntStream.range(0, order.lines().size())
			.filter((line) -> order.lines().get(line).catchWeight() != null)
			.boxed()
			.toList();
	}

}
