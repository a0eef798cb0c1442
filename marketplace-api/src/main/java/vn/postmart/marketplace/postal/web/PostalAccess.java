package vn.postmart.marketplace.postal.web;

import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Everybody may follow a parcel; the carrier's webhooks prove themselves by their
 * signature.
 */
@Component
class PostalAccess implements AccessRules {

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.anybody(HttpMethod.GET, "/api/v1/tracking/{itemId}"),
				AccessRule.anybody(HttpMethod.POST, "/api/v1/webhooks/carrier"),
				AccessRule.roles(HttpMethod.GET, "/api/v1/postal/unadvised", Role.OPERATOR));
	}

}
