package vn.postmart.marketplace.ordering.web;

import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * A guest may order: a basket's random id, and an order's code with the end of the phone
 * number, are what opens them.
 */
@Component
class OrderingAccess implements AccessRules {

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.anybody(HttpMethod.POST, "/api/v1/baskets"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/baskets/{basketId}"),
				AccessRule.anybody(HttpMethod.PUT, "/api/v1/baskets/{basketId}/lines/{listingId}"),
				AccessRule.anybody(HttpMethod.DELETE, "/api/v1/baskets/{basketId}/lines/{listingId}"),
				AccessRule.anybody(HttpMethod.POST, "/api/v1/baskets/{basketId}/quote"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/listings/{listingId}/delivery"),
				AccessRule.anybody(HttpMethod.POST, "/api/v1/order-groups"),
				AccessRule.anybody(HttpMethod.GET, "/api/v1/order-groups/{code}"),
				AccessRule.anybody(HttpMethod.POST, "/api/v1/order-groups/{code}/payment-session"),
				AccessRule.anybody(HttpMethod.POST, "/api/v1/order-groups/{code}/payment-check"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/my/order-groups"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/stalls/{stallId}/parcels"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/stalls/{stallId}/parcels/{itemId}/label.pdf"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/stalls/{stallId}/labels.pdf"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/stalls/{stallId}/orders-to-weigh"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/stalls/{stallId}/orders/{orderId}"),
				AccessRule.signedIn(HttpMethod.POST, "/api/v1/stalls/{stallId}/orders/{orderId}/weighing"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/stalls/{stallId}/payouts"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/stalls/{stallId}/lots/{lotId}/parcels"),
				AccessRule.signedIn(HttpMethod.PUT, "/api/v1/stalls/{stallId}/lots/{lotId}/ship-by"),
				AccessRule.signedIn(HttpMethod.GET, "/api/v1/stalls/{stallId}/late-orders"),
				AccessRule.roles(HttpMethod.GET, "/api/v1/late-orders", Role.OPERATOR),
				AccessRule.roles(HttpMethod.GET, "/api/v1/lots/{lotId}/parcels", Role.OPERATOR));
	}

}
