package vn.postmart.marketplace.search.web;

import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Looking is free; the index is in the operators' care. */
@Component
class SearchAccess implements AccessRules {

	private static final String REBUILDS = "/api/v1/search/rebuilds";

	private static final String TUNING = "/api/v1/search";

	private static final String CHECKS = "/api/v1/search/checks";

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.anybody(HttpMethod.GET, "/api/v1/listings"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/listings/{id}/related"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/in-season"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/suggestions"),
				AccessRule.roles(HttpMethod.POST, REBUILDS, Role.OPERATOR),
				AccessRule.roles(HttpMethod.GET, REBUILDS, Role.OPERATOR),
				AccessRule.roles(HttpMethod.GET, REBUILDS + "/{number}", Role.OPERATOR),
				AccessRule.roles(HttpMethod.POST, CHECKS, Role.OPERATOR),
				AccessRule.roles(HttpMethod.GET, CHECKS, Role.OPERATOR),
				AccessRule.roles(HttpMethod.GET, TUNING + "/tuning", Role.OPERATOR),
				AccessRule.roles(HttpMethod.GET, TUNING + "/fruitless", Role.OPERATOR),
				AccessRule.roles(HttpMethod.POST, TUNING + "/previews", Role.OPERATOR),
				AccessRule.roles(HttpMethod.POST, TUNING + "/synonyms", Role.OPERATOR),
				AccessRule.roles(HttpMethod.DELETE, TUNING + "/synonyms/{id}", Role.OPERATOR),
				AccessRule.roles(HttpMethod.POST, TUNING + "/lifts", Role.OPERATOR),
				AccessRule.roles(HttpMethod.DELETE, TUNING + "/lifts/{id}", Role.OPERATOR));
	}

}
