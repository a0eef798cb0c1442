package vn.postmart.marketplace.review.web;

import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** An order's code with the end of the phone number says who may review. */
@Component
class ReviewAccess implements AccessRules {

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.anybody(HttpMethod.GET, "/api/v1/listings/{listingId}/reviews"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/order-groups/{code}/reviews"),
				AccessRule.anybody(HttpMethod.PUT, "/api/v1/order-groups/{code}/reviews/{listingId}"),
				AccessRule.roles(HttpMethod.GET, "/api/v1/reviews", Role.OPERATOR),
				AccessRule.roles(HttpMethod.POST, "/api/v1/reviews/{id}/hide", Role.OPERATOR),
				AccessRule.roles(HttpMethod.POST, "/api/v1/reviews/{id}/show", Role.OPERATOR),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/stalls/{stallId}/reviews"),
				AccessRule.signedIn(HttpMethod.POST, "/api/v1/stalls/{stallId}/reviews/{id}/answer"));
	}

}
