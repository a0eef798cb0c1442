package vn.postmart.simulator.post;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A parcel's data, sent ahead of it: what the UPU's ITMATT message carries, in JSON.
 *
 * @param itemId S10
 * @param reference the sender's own
 * @param pointCode the office that hands it over, when delivery is to a point
 * @param weightGrams as declared
 * @param codAmountVnd cash to collect on delivery, zero for none
 */
record PreAdvice(String itemId, String reference, Service service, Delivery delivery, @Nullable String pointCode,
		Party sender, Party recipient, long weightGrams, List<Content> contents, long codAmountVnd, boolean fragile,
		boolean perishable) {

	PreAdvice {
		contents = List.copyOf(contents);
	}

	/** How fast. */
	enum Service {

		STANDARD, EXPRESS

	}

	/** Whereto: the addressee's door, or the counter of an office. */
	enum Delivery {

		DOOR, POINT

	}

	/** Sender or addressee. */
	record Party(String name, String phone, String provinceCode, String communeCode, String address) {
	}

	/** One line of what is inside. */
	record Content(String description, BigDecimal quantity, long netWeightGrams, long valueVnd) {
	}

}
