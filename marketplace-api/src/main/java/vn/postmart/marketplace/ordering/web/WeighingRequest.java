package vn.postmart.marketplace.ordering.web;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import vn.postmart.marketplace.ordering.domain.Weighing;
import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.shared.problem.RefusedException;

/**
 * What an order weighs now that it is packed.
 *
 * @param version of the order as it was read
 */
record WeighingRequest(@NotNull Long version, @NotEmpty @Size(max = 100) List<@NotNull @Valid LineWeighed> lines) {

	Weighing toWeighing() {
		return new Weighing(this.lines.stream()
			.collect(Collectors.toMap(LineWeighed::line, LineWeighed::weight, WeighingRequest::onlyOnce)));
	}

	private static Weight onlyOnce(Weight one, Weight other) {
		throw RefusedException.field("lines", "ordering.weight-twice");
	}

	/** A line by its number in the order, from zero, and what all of it weighs. */
	record LineWeighed(@NotNull @Min(0) @Max(99) Integer line, @NotNull @Positive @Max(1_000_000) Long weightGrams) {

		Weight weight() {
			return Weight.grams(this.weightGrams);
		}

	}

}
