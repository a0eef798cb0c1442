package vn.postmart.seller.listing;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.postmart.seller.input.DongInput;
import vn.postmart.web.form.Form;

/** What the price of an offer is for, as its form has it: {@code pricing}. */
public enum Pricing {

	/** Of one unit. */
	UNIT,
	/** Of a kilogram of what is sold by the piece and weighed when packed. */
	WEIGHT;

	static final String FIELD = "pricing";

	static final String TOLERANCE = "tolerance";

	/** As most households offer it who sell by the piece. */
	static final String USUAL_TOLERANCE = "15";

	static final int WIDEST_TOLERANCE = 30;

	/** The names, as they stand in forms and message keys. */
	public static String[] names() {
		return Stream.of(values()).map(Enum::name).toArray(String[]::new);
	}

	/** Whether the price is of a kilogram. */
	public static boolean isWeighed(Form form) {
		return form.isChosen(FIELD, WEIGHT.name());
	}

	/** What the form says of what is weighed, as far as it can be read. */
	static Optional<CatchWeight> catchWeight(Form form) {
		OptionalLong perKilogram = DongInput.parse(form.value("price"));
		return (perKilogram.isPresent() && tolerance().test(form.value(TOLERANCE)))
				? Optional.of(new CatchWeight(perKilogram.getAsLong(), percent(form.value(TOLERANCE))))
				: Optional.empty();
	}

	/** Whole percent, with its sign or without. */
	static Predicate<String> tolerance() {
		return (typed) -> typed.matches("\\d{1,2} ?%?") && percent(typed) >= 1 && percent(typed) <= WIDEST_TOLERANCE;
	}

	private static int percent(String typed) {
		return Integer.parseInt(typed.replaceAll("\\D", ""));
	}

}
