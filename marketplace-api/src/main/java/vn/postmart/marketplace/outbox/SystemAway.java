package vn.postmart.marketplace.outbox;

/**
 * What a remote consumer fails with while the other system is away. The event is not to
 * blame: it is tried for as long as that takes, at short intervals, and never parked.
 */
public class SystemAway extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public SystemAway(String what) {
		super(what);
	}

	public SystemAway(String what, Throwable cause) {
		super(what, cause);
	}

}
