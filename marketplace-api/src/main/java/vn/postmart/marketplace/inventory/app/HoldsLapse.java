package vn.postmart.marketplace.inventory.app;

import java.util.List;

/** The time of some holds is up; delivered when it is. */
record HoldsLapse(List<String> references) {

	/** The event's frozen name. */
	static final String TYPE = "inventory.holds-lapse";

	HoldsLapse {
		references = List.copyOf(references);
	}

}
