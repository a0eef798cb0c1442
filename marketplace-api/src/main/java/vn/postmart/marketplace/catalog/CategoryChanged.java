package vn.postmart.marketplace.catalog;

/** A category was made, renamed or moved, and with it all below it. */
public record CategoryChanged(String slug) {

	/** The event's frozen name. */
	public static final String TYPE = "catalog.category-changed";

}
