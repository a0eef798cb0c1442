package vn.postmart.marketplace.postal.app;

import vn.postmart.marketplace.outbox.SystemAway;

/** The carrier did not answer, or not in a way that tells what it did. */
public final class CarrierUnavailable extends SystemAway {

	private static final long serialVersionUID = 1L;

	public CarrierUnavailable(String what) {
		super(what);
	}

	public CarrierUnavailable(String what, Throwable cause) {
		super(what, cause);
	}

}
