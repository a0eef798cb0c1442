package vn.postmart.marketplace.shared.problem;

import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;

/**
 * The one place where failures become answers: controllers, filters and the framework's
 * own refusals all end here. It stands before Boot's error page.
 */
@Component
@Order(-2)
class ProblemAdvice implements WebExceptionHandler {

	private final ProblemWriter problems;

	ProblemAdvice(ProblemWriter problems) {
		this.problems = problems;
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
		boolean nobodyListens = exchange.getResponse().isCommitted() || AbortedException.isConnectionReset(failure);
		return nobodyListens ? Mono.error(failure) : this.problems.write(exchange, failure);
	}

}
