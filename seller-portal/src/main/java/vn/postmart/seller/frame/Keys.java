package vn.postmart.seller.frame;

import java.util.UUID;

import vn.postmart.web.form.Form;

/**
 * The idempotency key of a form that moves money, stock or goods: made with the form and
 * sent back with it, so that two submits are one act.
 */
public final class Keys {

	/** The hidden field. */
	public static final String FIELD = "key";

	private static final String WRITTEN = "[0-9a-f-]{36}";

	private Keys() {
	}

	/** A key for a new form. */
	public static String fresh() {
		return UUID.randomUUID().toString();
	}

	/** The key a form came with; a new one where it came with none of ours. */
	public static String of(Form form) {
		String key = form.value(FIELD);
		return key.matches(WRITTEN) ? key : fresh();
	}

}
