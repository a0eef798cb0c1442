package vn.postmart.marketplace.postal.carrier;

import java.time.Instant;

import vn.postmart.marketplace.postal.Acceptance;
import vn.postmart.marketplace.postal.app.CounterActs.Told;

/** That a counter took a parcel in, as the carrier is told. */
record AcceptanceMessage(String officeCode, String clerk, long weightGrams, Instant acceptedAt) {

	static AcceptanceMessage of(Told<Acceptance> acceptance) {
		Acceptance act = acceptance.act();
		return new AcceptanceMessage(act.officeCode(), act.clerk(), act.weight().grams(), acceptance.at());
	}

}
