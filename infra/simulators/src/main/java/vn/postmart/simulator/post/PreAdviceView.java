package vn.postmart.simulator.post;

/**
 * The answer to a pre-advice; the same whenever it is repeated, wherever the parcel is by
 * then.
 */
record PreAdviceView(String itemId, String carrierReference, ParcelStatus status, String receivedAt) {

	static PreAdviceView of(Parcel parcel) {
		return new PreAdviceView(parcel.itemId(), parcel.carrierReference(), ParcelStatus.PRE_ADVISED,
				CarrierTime.format(parcel.receivedAt()));
	}

}
