package vn.postmart.marketplace.address.web;

import java.util.List;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Role;

/** Everybody may look up; operators keep the service points. */
@Component
class AddressAccess implements AccessRules {

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.anybody(HttpMethod.GET, "/api/v1/provinces"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/communes"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/communes/{code}"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/service-points"),
				AccessRule.roles(HttpMethod.PUT, "/api/v1/service-points/{code}", Role.OPERATOR));
	}

}
