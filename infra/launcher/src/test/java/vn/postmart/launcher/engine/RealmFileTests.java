package vn.postmart.launcher.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RealmFileTests {

	private final JsonNode realm = read("/keycloak/postmart-realm.json");

	@Test
	void hasTheSixRolesAndGivesEverybodyTwoOfThem() {
		assertThat(realm.get("roles").get("realm").valueStream().map((role) -> role.get("name").asString()))
			.containsExactly("shopper", "household", "cooperative", "clerk", "officer", "operator",
					"default-roles-postmart");
		JsonNode everybody = realm.get("roles").get("realm").get(6).get("composites").get("realm");
		assertThat(everybody.valueStream().map(JsonNode::asString)).containsExactly("shopper", "household");
	}

	@Test
	void letsTheWebModulesSignInByCodeAndProofKeyOnly() {
		for (String name : new String[] { "storefront", "seller-portal" }) {
			JsonNode client = client(name);
			assertThat(client.get("publicClient").asBoolean()).isFalse();
			assertThat(client.get("standardFlowEnabled").asBoolean()).isTrue();
			assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
			assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
			assertThat(client.get("serviceAccountsEnabled").asBoolean()).isFalse();
			assertThat(client.get("attributes").get("pkce.code.challenge.method").asString()).isEqualTo("S256");
			assertThat(client.get("protocolMappers").toString())
				.contains("\"included.custom.audience\":\"marketplace-api\"");
		}
	}

	@Test
	void sendsPeopleBackToExactAddressesOnly() {
		assertThat(client("storefront").get("redirectUris").valueStream().map(JsonNode::asString))
			.containsExactly("${POSTMART_STOREFRONT_URL}/login/oauth2/code/keycloak");
		assertThat(client("seller-portal").get("redirectUris").valueStream().map(JsonNode::asString))
			.containsExactly("${POSTMART_PORTAL_URL}/login/oauth2/code/keycloak");
		assertThat(realm.toString()).doesNotContain("*");
	}

	@Test
	void letsTheServiceAccountManageAccountsAndNothingElse() {
		JsonNode user = realm.get("users").get(0);
		assertThat(user.get("serviceAccountClientId").asString()).isEqualTo("marketplace-admin");
		assertThat(user.get("clientRoles").toString())
			.isEqualTo("{\"realm-management\":[\"manage-users\",\"view-users\",\"query-users\"]}");
		assertThat(client("marketplace-admin").get("standardFlowEnabled").asBoolean()).isFalse();
	}

	@Test
	void holdsNoSecretAndNoPlaceholderWithoutAValue() {
		assertThat(realm.findValuesAsString("secret")).allMatch((secret) -> secret.matches("\\$\\{POSTMART_[A-Z_]+}"));
		TreeSet<String> placeholders = Pattern.compile("\\$\\{(POSTMART_[A-Z_]+)}")
			.matcher(realm.toString())
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(placeholders).isEqualTo(new TreeSet<>(KeycloakRealm.testValues().keySet()));
	}

	@Test
	void logsNobodysSignIn() {
		assertThat(realm.get("eventsListeners").isEmpty()).isTrue();
	}

	@Test
	void refusesToStartWithAPlaceholderLeftOpen() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> KeycloakRealm.values(Map.of(KeycloakRealm.PORTAL_URL, "http://127.0.0.1:1")))
			.withMessageStartingWith("The realm needs a value for POSTMART_");
	}

	private JsonNode client(String name) {
		return realm.get("clients")
			.valueStream()
			.filter((client) -> client.get("clientId").asString().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private static JsonNode read(String resource) {
		try (InputStream json = RealmFileTests.class.getResourceAsStream(resource)) {
			return JsonMapper.builder().build().readTree(json);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
