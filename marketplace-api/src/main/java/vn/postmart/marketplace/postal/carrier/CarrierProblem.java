package vn.postmart.marketplace.postal.carrier;

/** Why the carrier said no. */
record CarrierProblem(String type) {

	static final CarrierProblem UNKNOWN = new CarrierProblem("unknown");

}
