package vn.postmart.simulator.post;

import vn.postmart.simulator.post.PreAdvice.Delivery;

/**
 * Where an event happens.
 */
record Place(String officeCode, String provinceCode) {

	private static final Place NORTH = new Place("TTKT-HN", "01");

	private static final Place CENTRE = new Place("TTKT-DN", "48");

	private static final Place SOUTH = new Place("TTKT-HCM", "79");

	static Place of(EventCode code, Parcel parcel) {
		return switch (code) {
			case EMA, EMC -> posting(parcel);
			case EDD, EDE -> sortingCentre(parcel.advice().recipient().provinceCode());
			case EMG, EDG, EDH, EMI -> delivery(parcel);
		};
	}

	private static Place posting(Parcel parcel) {
		Acceptance acceptance = parcel.acceptance();
		if (acceptance == null) {
			throw new IllegalStateException("Parcel " + parcel.itemId() + " moves before it was accepted");
		}
		return new Place(acceptance.officeCode(), parcel.advice().sender().provinceCode());
	}

	/**
	 * Three centres share the country; official province codes run from north to south.
	 */
	private static Place sortingCentre(String provinceCode) {
		int code = Integer.parseInt(provinceCode);
		return (code < 42) ? NORTH : (code < 70) ? CENTRE : SOUTH;
	}

	private static Place delivery(Parcel parcel) {
		PreAdvice advice = parcel.advice();
		HandOver handOver = parcel.handOver();
		String office = (advice.delivery() == Delivery.POINT && advice.pointCode() != null) ? advice.pointCode()
				: "BC-" + advice.recipient().communeCode();
		return new Place((handOver != null) ? handOver.officeCode() : office, advice.recipient().provinceCode());
	}

}
