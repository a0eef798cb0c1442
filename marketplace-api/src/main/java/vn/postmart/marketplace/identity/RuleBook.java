package vn.postmart.marketplace.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authorization.AuthenticatedReactiveAuthorizationManager;
import org.springframework.security.authorization.AuthorityReactiveAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The rules of all modules, by method. Spring Security would ask its own matchers one
 * after the other, each through a chain of publishers, which costs a request for the last
 * of a hundred rules more than its answer does.
 */
final class RuleBook implements ReactiveAuthorizationManager<AuthorizationContext> {

	private static final Mono<AuthorizationResult> PERMITTED = Mono.just(new AuthorizationDecision(true));

	private static final Mono<AuthorizationResult> DENIED = Mono.just(new AuthorizationDecision(false));

	private final Map<HttpMethod, List<Entry>> entries = new HashMap<>();

	RuleBook(List<AccessRules> modules) {
		for (AccessRules module : modules) {
			module.rules().forEach(this::add);
		}
	}

	/** As the first rule that fits says; what no module lists is denied. */
	@Override
	public Mono<AuthorizationResult> authorize(Mono<Authentication> reader, AuthorizationContext context) {
		ServerHttpRequest request = context.getExchange().getRequest();
		PathContainer path = request.getPath().pathWithinApplication();
		for (Entry entry : this.entries.getOrDefault(request.getMethod(), List.of())) {
			if (entry.pattern().matches(path)) {
				return entry.access().authorize(reader, context);
			}
		}
		return DENIED;
	}

	private void add(AccessRule rule) {
		this.entries.computeIfAbsent(rule.method(), (method) -> new ArrayList<>())
			.add(new Entry(PathPatternParser.defaultInstance.parse(rule.pattern()), access(rule)));
	}

	private static ReactiveAuthorizationManager<AuthorizationContext> access(AccessRule rule) {
		return switch (rule.access()) {
			case PUBLIC -> (reader, context) -> PERMITTED;
			case AUTHENTICATED -> AuthenticatedReactiveAuthorizationManager.authenticated();
			case ROLES -> AuthorityReactiveAuthorizationManager
				.hasAnyAuthority(rule.roles().stream().map(Role::authority).toArray(String[]::new));
		};
	}

	/** What a path asks for. */
	private record Entry(PathPattern pattern, ReactiveAuthorizationManager<AuthorizationContext> access) {
	}

}
