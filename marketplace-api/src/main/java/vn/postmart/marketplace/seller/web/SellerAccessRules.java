package vn.postmart.marketplace.seller.web;

import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class SellerAccessRules implements AccessRules {

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.signedIn(HttpMethod.POST, "/api/v1/stalls"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/stalls"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/stalls/{id}"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/stalls/names"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/my/stall"),
				AccessRule.roles(HttpMethod.GET, "/api/v1/counter/stalls", Role.CLERK),
				AccessRule.roles(HttpMethod.POST, "/api/v1/stalls/{id}/assistance", Role.CLERK),
				AccessRule.roles(HttpMethod.DELETE, "/api/v1/stalls/{id}/assistance", Role.CLERK));
	}

}
