package vn.postmart.launcher.engine;

import java.util.Objects;

/**
 * A user name and its password; the password never shows in text.
 */
public record Credentials(String user, String password) {

	public Credentials {
		Objects.requireNonNull(user, "user");
		Objects.requireNonNull(password, "password");
	}

	@Override
	public String toString() {
		return user + ":***";
	}

}
