package vn.postmart.launcher.engine;

import java.util.List;

/**
 * The files of the sign-in pages' look.
 */
final class KeycloakTheme {

	static final List<String> FILES = List.of("login/theme.properties", "login/messages/messages_vi.properties",
			"login/messages/messages_en.properties", "login/resources/css/postmart.css",
			"login/resources/img/postmart.svg");

	private KeycloakTheme() {
	}

}
