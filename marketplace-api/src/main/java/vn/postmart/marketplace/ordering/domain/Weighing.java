package vn.postmart.marketplace.ordering.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.shared.problem.FieldError;

/**
 * What the lines of an order weigh that are paid by their packed weight.
 *
 * @param weights by the line's number in the order, from zero
 */
public record Weighing(Map<Integer, Weight> weights) {

	private static final int DECIMALS_OF_KILOGRAM = 3;

	public Weighing {
		weights = Map.copyOf(weights);
	}

	/**
	 * Everything that is wrong: a weight missing, beyond what was agreed, or not asked
	 * for.
	 */
	public List<FieldError> check(List<OrderLine> lines) {
		List<FieldError> errors = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			check(i, lines.get(i)).ifPresent(errors::add);
		}
		Stream<Integer> unknown = this.weights.keySet().stream().filter((line) -> line < 0 || line >= lines.size());
		unknown.sorted().map((line) -> error(line, "ordering.weight-unasked")).forEach(errors::add);
		return errors;
	}

	private Optional<FieldError> check(int number, OrderLine line) {
		WeightTerms terms = line.terms();
		Weight packed = this.weights.get(number);
		if (terms == null) {
			return Optional.ofNullable(packed).map((weight) -> error(number, "ordering.weight-unasked"));
		}
		if (packed == null) {
			return Optional.of(error(number, "required"));
		}
		return terms.allows(packed) ? Optional.empty() : Optional.of(error(number, "ordering.weight-beyond",
				line.name(), kilograms(terms.least()), kilograms(terms.most())));
	}

	/** The lines as they come to by these weights, once {@link #check} finds no fault. */
	public List<OrderLine> apply(List<OrderLine> lines) {
		return IntStream.range(0, lines.size()).mapToObj((i) -> apply(i, lines.get(i))).toList();
	}

	private OrderLine apply(int number, OrderLine line) {
		WeightTerms terms = line.terms();
		Weight packed = this.weights.get(number);
		return (terms != null && packed != null) ? line.weighing(packed, terms) : line;
	}

	private static FieldError error(int line, String code, Object... args) {
		return FieldError.of("lines[" + line + "].weightGrams", code, args);
	}

	/** In kilograms, as people weigh. */
	private static BigDecimal kilograms(Weight weight) {
		return BigDecimal.valueOf(weight.grams(), DECIMALS_OF_KILOGRAM);
	}

}
