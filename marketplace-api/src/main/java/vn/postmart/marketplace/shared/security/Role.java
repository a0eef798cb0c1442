package vn.postmart.marketplace.shared.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person may be. The identity provider names them in lower case.
 */
public enum Role {

	HOUSEHOLD, COOPERATIVE, CLERK, OFFICER, OPERATOR, SHOPPER;

	/**
	 * The role of that name; empty for the identity provider's own roles.
	 */
	public static Optional<Role> named(String lowerCase) {
		return Arrays.stream(values()).filter((role) -> role.authority().equals(lowerCase)).findFirst();
	}

	public String authority() {
		return name().toLowerCase(Locale.ROOT);
	}

}
