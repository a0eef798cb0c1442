package vn.postmart.marketplace.identity;

import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * The OpenAPI document is for anybody to read.
 */
@Component
class DocumentationAccess implements AccessRules {

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.anybody(HttpMethod.GET, "/v3/api-docs"),
				AccessRule.anybody(HttpMethod.GET, "/v3/api-docs.yaml"));
	}

}
