package vn.postmart.marketplace.catalog.app;

import java.util.UUID;

/** The next offers of a screening are to be judged. */
record ScreeningStep(UUID screeningId) {

	/** The event's frozen name. */
	static final String TYPE = "catalog.screening-step";

}
