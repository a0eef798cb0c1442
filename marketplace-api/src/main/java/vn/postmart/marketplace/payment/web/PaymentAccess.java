package vn.postmart.marketplace.payment.web;

import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * The books are the operator's; the webhook is open because its signature is what opens
 * it.
 */
@Component
class PaymentAccess implements AccessRules {

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.anybody(HttpMethod.POST, "/api/v1/webhooks/payment"),
				AccessRule.roles(HttpMethod.GET, "/api/v1/ledger/accounts", Role.OPERATOR),
				AccessRule.roles(HttpMethod.GET, "/api/v1/ledger/postings", Role.OPERATOR),
				AccessRule.roles(HttpMethod.GET, "/api/v1/ledger/invariants", Role.OPERATOR),
				AccessRule.roles(HttpMethod.POST, "/api/v1/payout-runs", Role.OPERATOR));
	}

}
