package vn.postmart.marketplace.search.web;

import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Looking is free. */
@Component
class SearchAccess implements AccessRules {

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.anybody(HttpMethod.GET, "/api/v1/listings"));
	}

}
