package vn.postmart.marketplace.identity;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.problem.ProblemWriter;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Answers a missing token and a missing right like every other refusal.
 */
@Component
class SecurityProblems implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

	private final ProblemWriter problems;

	SecurityProblems(ProblemWriter problems) {
		this.problems = problems;
	}

	@Override
	public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException refusal) {
		return this.problems.write(exchange, refusal);
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException refusal) {
		return this.problems.write(exchange, refusal);
	}

}
