package vn.postmart.marketplace.catalog.web;

import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class CatalogAccessRules implements AccessRules {

	private static final String CATEGORY = "/api/v1/categories/{slug}";

	private static final String ATTRIBUTE = CATEGORY + "/attributes/{code}";

	private static final String LISTINGS = "/api/v1/stalls/{stallId}/listings";

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.anybody(HttpMethod.GET, "/api/v1/categories"),
				AccessRule.roles(HttpMethod.PUT, CATEGORY, Role.OPERATOR),
				AccessRule.roles(HttpMethod.DELETE, CATEGORY, Role.OPERATOR),
				AccessRule.roles(HttpMethod.PUT, ATTRIBUTE, Role.OPERATOR),
				AccessRule.roles(HttpMethod.DELETE, ATTRIBUTE, Role.OPERATOR),
				AccessRule.roles(HttpMethod.PUT, CATEGORY + "/transit-limit", Role.OPERATOR),
				AccessRule.roles(HttpMethod.GET, "/api/v1/transit-limits", Role.OPERATOR),
				AccessRule.roles(HttpMethod.GET, "/api/v1/screenings", Role.OPERATOR),
				AccessRule.roles(HttpMethod.GET, "/api/v1/certificates", Role.OPERATOR),
				AccessRule.roles(HttpMethod.POST, "/api/v1/certificates/{id}/verification", Role.OPERATOR),
				AccessRule.roles(HttpMethod.POST, "/api/v1/certificates/{id}/revocation", Role.OPERATOR),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/certificates/{id}/document"),
				AccessRule.signedIn(HttpMethod.DELETE, LISTINGS + "/{id}/certificates/{certificateId}"),
				AccessRule.signedIn(HttpMethod.PUT, LISTINGS + "/{id}/certificates/{certificateId}/document"),
				AccessRule.signedIn(HttpMethod.POST, LISTINGS), AccessRule.signedIn(HttpMethod.PUT, LISTINGS + "/{id}"),
				AccessRule.signedIn(HttpMethod.POST, LISTINGS + "/{id}/publication"),
				AccessRule.signedIn(HttpMethod.POST, LISTINGS + "/{id}/withdrawal"),
				AccessRule.signedIn(HttpMethod.POST, LISTINGS + "/{id}/lots"),
				AccessRule.signedIn(HttpMethod.POST, LISTINGS + "/{id}/photos"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/indications"),
				AccessRule.roles(HttpMethod.PUT, "/api/v1/indications/{slug}", Role.OPERATOR),
				AccessRule.roles(HttpMethod.DELETE, "/api/v1/indications/{slug}", Role.OPERATOR),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/products"),
				AccessRule.roles(HttpMethod.POST, "/api/v1/products", Role.OPERATOR),
				AccessRule.roles(HttpMethod.PUT, "/api/v1/listings/{id}/product", Role.OPERATOR),
				AccessRule.signedIn(HttpMethod.PUT, LISTINGS + "/{id}/product"),
				AccessRule.anybody(HttpMethod.GET, "/media/{id}/{size}.{extension}"));
	}

}
