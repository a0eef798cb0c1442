package vn.postmart.marketplace.inventory.web;

import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class InventoryAccessRules implements AccessRules {

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.anybody(HttpMethod.GET, "/api/v1/listings/{id}"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/listings/{id}/offers"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/products/{id}"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/stalls/{stallId}/listings"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/stalls/{stallId}/listings/{id}"),
				AccessRule.signedIn(HttpMethod.PUT, "/api/v1/stalls/{stallId}/lots/{lotId}/on-hand"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/stalls/{stallId}/pre-orders"),
				AccessRule.signedIn(HttpMethod.POST, "/api/v1/stalls/{stallId}/listings/{id}/pre-orders"),
				AccessRule.signedIn(HttpMethod.PUT, "/api/v1/stalls/{stallId}/lots/{lotId}/harvest"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/trace/{code}"),
				AccessRule.signedIn(HttpMethod.POST, "/api/v1/stalls/{stallId}/lots/{lotId}/recall"),
				AccessRule.roles(HttpMethod.POST, "/api/v1/lots/{lotId}/recall", Role.OPERATOR));
	}

}
