package vn.postmart.e2e.stack;

/** The phones that the demo's staff sign in with. */
public final class Staff {

	public static final String CLERK = "0912340001";

	public static final String OFFICER = "0912340003";

	public static final String OPERATOR = "0912340004";

	private Staff() {
	}

}
