package vn.postmart.seller.operator;

import java.time.LocalDate;
import java.util.List;

/**
 * A name that is protected for a product of an area.
 *
 * @param provinces codes of the provinces it lies in
 * @param communes codes of its communes; empty when all of the provinces are
 */
public record Indication(String slug, String name, String product, List<String> provinces, List<String> communes) {

	boolean isOf(String otherName, String otherProduct) {
		return this.name.equalsIgnoreCase(otherName) && this.product.equalsIgnoreCase(otherProduct);
	}

	/** Those in force, by name. */
	record Found(List<Indication> items) {

	}

	/**
	 * One as it is to be from a day on.
	 *
	 * @param from the day of the decision
	 */
	record Decision(String name, String product, List<String> provinces, List<String> communes, LocalDate from) {

	}

}
