package vn.postmart.marketplace.shared.security;

import java.util.List;

/**
 * The access a module's endpoints ask for, contributed as a bean. An endpoint that no
 * module lists is denied, and a test fails for a handler that is not listed.
 */
@FunctionalInterface
public interface AccessRules {

	List<AccessRule> rules();

}
