package vn.postmart.seller.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.postmart.seller.bulk.PriceLists.Change;
import vn.postmart.seller.bulk.PriceLists.Line;
import vn.postmart.seller.input.DongInput;
import vn.postmart.seller.input.InputRules;
import vn.postmart.seller.input.QuantityInput;
import vn.postmart.web.form.Form;

/**
 * The grid of a stall's prices: each line's fields are named by the listing's id. Only
 * lines that differ from what they were read as are sent.
 */
final class PriceForm {

	static final String NAME = "prices";

	private static final List<String> LIMITS = List.of("minimum", "maximum", "step");

	private static final long LEAST_PRICE = 500;

	private static final long MOST_PRICE = 1_000_000_000;

	private PriceForm() {
	}

	/** The grid as it is. */
	static Form filled(List<Line> lines) {
		Form form = Form.empty(NAME);
		lines.forEach((line) -> fill(form, line));
		return form;
	}

	private static void fill(Form form, Line line) {
		form.with("version-" + line.id(), String.valueOf(line.version()))
			.with("price-" + line.id(), String.valueOf(line.quotedVnd()))
			.with("minimum-" + line.id(), plain(line.minimum()))
			.with("maximum-" + line.id(), plain(line.maximum()))
			.with("step-" + line.id(), plain(line.step()))
			.with("active-" + line.id(), line.active() ? "on" : "");
	}

	/** Refuses what cannot be read; lines that the form does not hold are left alone. */
	static void check(Form form, List<Line> lines) {
		for (Line line : held(form, lines)) {
			form.require("price-" + line.id(), InputRules.dong(LEAST_PRICE, MOST_PRICE), "prices.price.wrong",
					line.name());
			for (String limit : LIMITS) {
				form.require(limit + "-" + line.id(), InputRules.quantity(), "prices.quantity.wrong", line.name());
			}
		}
	}

	/** The lines that changed. */
	static List<Change> changes(Form form, List<Line> lines) {
		List<Change> changes = new ArrayList<>();
		for (Line line : held(form, lines)) {
			Change change = change(form, line);
			if (!change.equals(unchanged(line, change.version()))) {
				changes.add(change);
			}
		}
		return changes;
	}

	/** The form's fields by the names in the API's refusals of changes. */
	static Map<String, String> apiFields(List<Change> changes) {
		Map<String, String> fields = new HashMap<>();
		for (int i = 0; i < changes.size(); i++) {
			for (String limit : LIMITS) {
				fields.put("items[" + i + "]." + limit, limit + "-" + changes.get(i).id());
			}
		}
		return fields;
	}

	private static List<Line> held(Form form, List<Line> lines) {
		return lines.stream().filter((line) -> form.value("version-" + line.id()).matches("\\d{1,18}")).toList();
	}

	private static Change change(Form form, Line line) {
		return new Change(line.id(), Long.parseLong(form.value("version-" + line.id())),
				DongInput.parse(form.value("price-" + line.id())).orElse(0), quantity(form, "minimum-" + line.id()),
				quantity(form, "maximum-" + line.id()), quantity(form, "step-" + line.id()),
				form.has("active-" + line.id()));
	}

	private static Change unchanged(Line line, long version) {
		return new Change(line.id(), version, line.quotedVnd(), line.minimum().stripTrailingZeros(),
				line.maximum().stripTrailingZeros(), line.step().stripTrailingZeros(), line.active());
	}

	private static BigDecimal quantity(Form form, String field) {
		Optional<BigDecimal> typed = QuantityInput.parse(form.value(field));
		return typed.orElse(BigDecimal.ZERO).stripTrailingZeros();
	}

	private static String plain(BigDecimal quantity) {
		return quantity.stripTrailingZeros().toPlainString();
	}

}
