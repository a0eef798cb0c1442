package vn.postmart.marketplace.postal.app;

/**
 * The carrier understood and said no: trying again does not help, a person has to look.
 */
public final class CarrierRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Names what the carrier gave as its reason.
	 * @param status the HTTP status
	 * @param reason the carrier's problem type; never its text, which may repeat what we
	 * sent
	 */
	public CarrierRefused(int status, String reason) {
		super(status + " " + reason);
	}

}
