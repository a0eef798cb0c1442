package vn.postmart.marketplace.catalog.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.problem.FieldError;

/**
 * By what goods are sold, which says whether there can be half of one.
 *
 * @param unit code of the sale unit
 * @param weighed whether it is paid by its packed weight
 */
public record WayOfSale(String unit, boolean weighed) {

	private static final long WHOLE_UNIT = 1000;

	/**
	 * What is wrong with quantities that are no whole pieces where only those are sold.
	 * @param path where the quantities stand in the request, such as {@code items[2].}
	 */
	public List<FieldError> check(String path, Quantity minimum, Quantity step) {
		String code = this.weighed ? "catalog.catch-weight-whole" : "catalog.piece-whole";
		return takesParts() ? List.of()
				: Stream.of(Map.entry("minimum", minimum), Map.entry("step", step))
					.filter((quantity) -> quantity.getValue().thousandths() % WHOLE_UNIT != 0)
					.map((quantity) -> FieldError.of(path + quantity.getKey(), code))
					.toList();
	}

	/**
	 * Half a pomelo cannot be weighed before it is sold, and half a bottle not at all.
	 */
	private boolean takesParts() {
		return !this.weighed && UnitOfSale.of(this.unit).map(UnitOfSale::isDivisible).orElse(true);
	}

}
