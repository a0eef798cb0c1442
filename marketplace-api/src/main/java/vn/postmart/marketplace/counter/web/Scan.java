package vn.postmart.marketplace.counter.web;

import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.shared.problem.RefusedException;

/** What a scanner or a hand entered as an item identifier. */
final class Scan {

	private Scan() {
	}

	/**
	 * The identifier. Refused, naming the field, for anything else: another code of the
	 * parcel, or a misread one.
	 */
	static ItemId itemId(String scanned) {
		return ItemId.tryParse(scanned).orElseThrow(() -> RefusedException.field("itemId", "item-id"));
	}

}
