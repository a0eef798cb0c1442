package vn.postmart.marketplace.catalog;

/** A listing was made or changed. */
public record ListingChanged(ListingId listingId) {

	/** The event's frozen name. */
	public static final String TYPE = "catalog.listing-changed";

}
