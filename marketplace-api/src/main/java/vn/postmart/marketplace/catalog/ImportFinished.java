package vn.postmart.marketplace.catalog;

import java.util.UUID;

/**
 * All good rows of a file of listings are loaded.
 *
 * @param startedBy the account of whoever sent it
 * @param loaded how many rows were
 * @param bad how many were not, because something is wrong with them
 */
public record ImportFinished(UUID importId, String startedBy, int loaded, int bad) {

	/** The event's frozen name. */
	public static final String TYPE = "catalog.import-finished";

}
