package vn.postmart.marketplace.postal.carrier;

import java.time.Instant;

import vn.postmart.marketplace.postal.HandOver;
import vn.postmart.marketplace.postal.app.CounterActs.Told;

/** That a counter gave a parcel to its addressee, as the carrier is told. */
record HandOverMessage(String officeCode, String clerk, String proof, Instant handedOverAt) {

	static HandOverMessage of(Told<HandOver> handOver) {
		HandOver act = handOver.act();
		return new HandOverMessage(act.officeCode(), act.clerk(), act.proof(), handOver.at());
	}

}
