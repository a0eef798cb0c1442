package vn.postmart.marketplace.inventory;

import java.util.List;

/**
 * Stock to hold for one parcel.
 *
 * @param reference the holder's own reference, unique: "order:…" or "relief:…"
 */
public record ReservationRequest(String reference, List<StockLine> lines) {

	public ReservationRequest {
		lines = List.copyOf(lines);
	}

}
