package vn.postmart.marketplace.counter.web;

import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** The desk is for clerks. */
@Component
class CounterAccess implements AccessRules {

	@Override
	public List<AccessRule> rules() {
		return List.of(clerks(HttpMethod.GET, "/api/v1/counter/parcels/{itemId}"),
				clerks(HttpMethod.POST, "/api/v1/counter/acceptances"),
				clerks(HttpMethod.POST, "/api/v1/counter/hand-overs"), clerks(HttpMethod.GET, "/api/v1/counter/log"),
				clerks(HttpMethod.GET, "/api/v1/counter/waiting"));
	}

	private static AccessRule clerks(HttpMethod method, String pattern) {
		return AccessRule.roles(method, pattern, Role.CLERK);
	}

}
