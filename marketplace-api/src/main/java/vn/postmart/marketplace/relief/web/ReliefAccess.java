package vn.postmart.marketplace.relief.web;

import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Officers run programmes; what became of the money is everybody's to see. */
@Component
class ReliefAccess implements AccessRules {

	private static final String PROGRAMMES = "/api/v1/relief/programmes";

	@Override
	public List<AccessRule> rules() {
		return List.of(officer(HttpMethod.POST, ""), officer(HttpMethod.GET, ""), officer(HttpMethod.GET, "/{id}"),
				officer(HttpMethod.POST, "/{id}/deposits"), officer(HttpMethod.PUT, "/{id}/kit"),
				officer(HttpMethod.POST, "/{id}/imports"), officer(HttpMethod.GET, "/{id}/beneficiaries"),
				officer(HttpMethod.POST, "/{id}/orders"), officer(HttpMethod.GET, "/{id}/packages"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/relief/public"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/relief/public/{code}"));
	}

	private static AccessRule officer(HttpMethod method, String path) {
		return AccessRule.roles(method, PROGRAMMES + path, Role.OFFICER);
	}

}
