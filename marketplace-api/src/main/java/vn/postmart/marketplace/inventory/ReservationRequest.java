package vn.postmart.marketplace.inventory;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Stock to hold for one parcel.
 *
 * @param reference the holder's own reference, unique: "order:…" or "relief:…"
 * @param sentOn the day the parcel is sent, when goods in hand must still be good; null
 * for at once
 */
public record ReservationRequest(String reference, List<StockLine> lines, @Nullable LocalDate sentOn) {

	public ReservationRequest {
		lines = List.copyOf(lines);
	}

	/** A parcel that is sent at once. */
	public ReservationRequest(String reference, List<StockLine> lines) {
		this(reference, lines, null);
	}

}
