package vn.postmart.launcher.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the realm sends people back to: the addresses of the two web applications, which
 * follow the ports of the start.
 */
final class KeycloakAddresses {

	private final KeycloakSettings settings;

	KeycloakAddresses(KeycloakSettings settings) {
		this.settings = settings;
	}

	/**
	 * Changes the clients unless the last start left them with the same addresses.
	 */
	void align() {
		String storefront = address(KeycloakRealm.STOREFRONT_URL);
		String portal = address(KeycloakRealm.PORTAL_URL);
		Path noted = settings.folder().resolve("addresses");
		String wanted = storefront + " " + portal;
		try {
			if (!Files.exists(noted) || !Files.readString(noted).equals(wanted)) {
				KeycloakAdmin admin = new KeycloakAdmin(settings.url(), settings.admin());
				move(admin, "storefront", storefront);
				move(admin, "seller-portal", portal);
				Files.writeString(noted, wanted);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot note the addresses in " + noted, ex);
		}
	}

	private static void move(KeycloakAdmin admin, String client, String address) {
		String id = admin.get("/clients?clientId=" + client).get(0).get("id").asString();
		admin.put("/clients/" + id,
				Map.of("clientId", client, "rootUrl", address, "redirectUris",
						List.of(address + "/login/oauth2/code/keycloak"), "attributes",
						Map.of("post.logout.redirect.uris", address + "/")));
	}

	private String address(String placeholder) {
		return Objects.requireNonNull(settings.realm().get(placeholder));
	}

}
