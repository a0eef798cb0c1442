package vn.postmart.seller.frame;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.page.Viewer;

/**
 * The realm's roles and what each opens.
 */
public final class Roles {

	public static final String HOUSEHOLD = "household";

	public static final String COOPERATIVE = "cooperative";

	public static final String CLERK = "clerk";

	public static final String OFFICER = "officer";

	public static final String OPERATOR = "operator";

	private Roles() {
	}

	/** Whether the reader works here rather than sells. */
	public static boolean isStaff(@Nullable Viewer viewer) {
		return is(viewer, CLERK) || is(viewer, OFFICER) || is(viewer, OPERATOR);
	}

	/** Whether the reader sells: a household or a cooperative. */
	public static boolean isSeller(@Nullable Viewer viewer) {
		return !isStaff(viewer) && (is(viewer, HOUSEHOLD) || is(viewer, COOPERATIVE));
	}

	/** Whether the reader is signed in and has a role. */
	public static boolean is(@Nullable Viewer viewer, String role) {
		return viewer != null && viewer.is(role);
	}

}
