package vn.postmart.web.security;

import java.util.Base64;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class RealmRolesTests {

	@Test
	void readsTheRealmsRolesFromTheAccessToken() {
		assertThat(RealmRoles.roles(token("{\"realm_access\":{\"roles\":[\"clerk\",\"shopper\"]}}")))
			.containsExactly("clerk", "shopper");
	}

	@Test
	void findsNoRolesWhereThereAreNone() {
		assertThat(RealmRoles.roles(token("{\"sub\":\"hoa\"}"))).isEmpty();
		assertThat(RealmRoles.roles("opaque")).isEmpty();
	}

	private static String token(String claims) {
		return encoded("{\"alg\":\"RS256\"}") + "." + encoded(claims) + "." + encoded("signature");
	}

	private static String encoded(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
	}

}
