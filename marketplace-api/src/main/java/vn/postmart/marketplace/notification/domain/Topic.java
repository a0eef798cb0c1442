package vn.postmart.marketplace.notification.domain;

import java.util.Locale;

/** What people are told of; the words stand in the message bundles. */
public enum Topic {

	/** To the seller, whose lot was taken back; about the lot. */
	OWN_LOT_RECALLED,
	/** To whoever has goods of a lot that was taken back; about the lot. */
	BOUGHT_LOT_RECALLED,
	/** To whoever waits for goods that come later than promised; about their listing. */
	PRE_ORDER_PUT_OFF,
	/** To whoever sent a file of listings; about the import. */
	IMPORT_FINISHED,
	/** To the seller, whose offers the post carries no more; about the first of them. */
	LISTINGS_BARRED;

	/** The key of one of its texts. */
	public String text(String part) {
		return "notification." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + part;
	}

}
