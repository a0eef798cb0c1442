package vn.postmart.marketplace.catalog.bulk.web;

import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class ImportAccess implements AccessRules {

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.roles(HttpMethod.POST, "/api/v1/imports", Role.OPERATOR),
				AccessRule.roles(HttpMethod.GET, "/api/v1/imports", Role.OPERATOR),
				AccessRule.signedIn(HttpMethod.POST, "/api/v1/stalls/{stallId}/imports"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/stalls/{stallId}/imports"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/stalls/{stallId}/export"),
				AccessRule.signedIn(HttpMethod.PUT, "/api/v1/stalls/{stallId}/price-list"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/imports/{id}"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/imports/{id}/errors"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/imports/{id}/bad-rows"),
				AccessRule.signedIn(HttpMethod.POST, "/api/v1/imports/{id}/commit"),
				AccessRule.signedIn(HttpMethod.POST, "/api/v1/imports/{id}/stop"));
	}

}
