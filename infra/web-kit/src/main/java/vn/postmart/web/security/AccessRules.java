package vn.postmart.web.security;

import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;

/**
 * Who may see which pages of a module. What no rule names is not found; static files,
 * photos, sign-in and sign-out are ruled by the kit.
 */
@FunctionalInterface
public interface AccessRules {

	void apply(AuthorizeExchangeSpec exchanges);

}
