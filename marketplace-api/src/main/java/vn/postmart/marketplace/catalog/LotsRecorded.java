package vn.postmart.marketplace.catalog;

import java.util.List;

/**
 * Several lots were recorded at once, each of a listing that was made or changed with it;
 * inventory receives them.
 */
public record LotsRecorded(List<LotRecorded> lots) {

	/** The event's frozen name. */
	public static final String TYPE = "catalog.lots-recorded";

	public LotsRecorded {
		lots = List.copyOf(lots);
	}

}
