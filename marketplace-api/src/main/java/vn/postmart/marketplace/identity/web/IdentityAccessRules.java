package vn.postmart.marketplace.identity.web;

import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class IdentityAccessRules implements AccessRules {

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.anybody(HttpMethod.POST, "/api/v1/activations"));
	}

}
