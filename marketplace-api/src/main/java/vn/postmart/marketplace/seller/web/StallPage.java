package vn.postmart.marketplace.seller.web;

import java.time.Instant;

import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallKind;

/** What anybody may see of a stall: no phone, no street. */
record StallPage(StallId id, StallKind kind, String name, String ownerName, NamedPlace province, NamedPlace commune,
		String about, String aboutEn, Instant since) {

	/** A province or commune by code and name. */
	record NamedPlace(String code, String name) {
	}

}
