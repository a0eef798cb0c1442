package vn.postmart.marketplace.inventory.web;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ClaimedCertificate;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.shared.Quantity;

/**
 * A listing as its seller sees it: with what buyers never see.
 *
 * @param stock every lot, with what is on hand of it and what is held for orders
 * @param preOrders what is sold before its harvest, by ship-by day
 */
record OwnListing(@JsonUnwrapped ListingPage page, boolean ownProduce, boolean processed,
		List<ClaimedCertificate> certificates, List<LotStock> stock, List<PromisedLot> preOrders) {

	/**
	 * A lot that is not harvested yet.
	 *
	 * @param cap how much may be promised
	 * @param late whether its day passed and somebody still waits
	 */
	record PromisedLot(LotId id, LocalDate shipBy, Quantity cap, Quantity promised, boolean late) {
	}

	/**
	 * A lot with what is left of it.
	 *
	 * @param traceCode what leads to its public page
	 */
	record LotStock(LotId id, String code, LocalDate harvestedOn, @Nullable LocalDate bestBefore, Quantity onHand,
			Quantity reserved, String traceCode, boolean recalled) {
	}

}
