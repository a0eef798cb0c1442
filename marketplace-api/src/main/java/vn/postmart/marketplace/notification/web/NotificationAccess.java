package vn.postmart.marketplace.notification.web;

import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Everybody reads what is for them; the figures are for operators. */
@Component
class NotificationAccess implements AccessRules {

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.signedIn(HttpMethod.GET, "/api/v1/notifications"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/notifications/unread"),
				AccessRule.signedIn(HttpMethod.POST, "/api/v1/notifications/read"),
				AccessRule.roles(HttpMethod.GET, "/api/v1/notifications/deliveries", Role.OPERATOR));
	}

}
