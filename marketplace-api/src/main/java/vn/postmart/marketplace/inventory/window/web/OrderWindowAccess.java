package vn.postmart.marketplace.inventory.window.web;

import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** A stall's own windows; that the stall is the actor's is judged by the use cases. */
@Component
class OrderWindowAccess implements AccessRules {

	private static final String WINDOWS = "/api/v1/stalls/{stallId}/listings/{id}/order-windows";

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.signedIn(HttpMethod.GET, WINDOWS), AccessRule.signedIn(HttpMethod.POST, WINDOWS),
				AccessRule.signedIn(HttpMethod.PUT, WINDOWS + "/{windowId}"),
				AccessRule.signedIn(HttpMethod.POST, WINDOWS + "/stop"),
				AccessRule.signedIn(HttpMethod.DELETE, WINDOWS));
	}

}
