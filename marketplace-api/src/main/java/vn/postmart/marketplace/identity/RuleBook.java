package vn.postmart.marketplace.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
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
 * The rules of all modules, by method and by what stands behind {@code /api/v1/}. Spring
 * Security would ask its own matchers one after the other, each through a chain of
 * publishers, which costs a request for the last of a hundred rules more than its answer
 * does.
 */
final class RuleBook implements ReactiveAuthorizationManager<AuthorizationContext> {

	private static final Mono<AuthorizationResult> PERMITTED = Mono.just(new AuthorizationDecision(true));

	private static final Mono<AuthorizationResult> DENIED = Mono.just(new AuthorizationDecision(false));

	/** Where in a path its resource stands, separators counted. */
	private static final int RESOURCE = 5;

	private static final String ANY = "";

	private final Map<HttpMethod, Map<String, List<Entry>>> entries = new HashMap<>();

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
		Map<String, List<Entry>> ofMethod = this.entries.getOrDefault(request.getMethod(), Map.of());
		Entry entry = first(ofMethod, resource(path), path);
		if (entry == null) {
			entry = first(ofMethod, ANY, path);
		}
		return (entry != null) ? entry.access().authorize(reader, context) : DENIED;
	}

	private static @Nullable Entry first(Map<String, List<Entry>> entries, String resource, PathContainer path) {
		for (Entry entry : entries.getOrDefault(resource, List.of())) {
			if (entry.pattern().matches(path)) {
				return entry;
			}
		}
		return null;
	}

	/** The resource that a path or a pattern names, if it names one. */
	private static String resource(PathContainer path) {
		List<PathContainer.Element> elements = path.elements();
		return (elements.size() > RESOURCE && elements.get(RESOURCE) instanceof PathContainer.PathSegment segment)
				? segment.valueToMatch() : ANY;
	}

	private void add(AccessRule rule) {
		String resource = resource(PathContainer.parsePath(rule.pattern()));
		this.entries.computeIfAbsent(rule.method(), (method) -> new HashMap<>())
			.computeIfAbsent(isLiteral(resource) ? resource : ANY, (name) -> new ArrayList<>())
			.add(new Entry(PathPatternParser.defaultInstance.parse(rule.pattern()), access(rule)));
	}

	private static boolean isLiteral(String resource) {
		return resource.indexOf('{') < 0 && resource.indexOf('*') < 0;
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
