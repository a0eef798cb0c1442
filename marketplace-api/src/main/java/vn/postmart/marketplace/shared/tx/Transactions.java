package vn.postmart.marketplace.shared.tx;

import java.util.function.Supplier;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.context.Context;
import reactor.util.context.ContextView;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;

/**
 * The one shield around transactional work. When an HTTP client hangs up, WebFlux cancels
 * the chain; a transaction cancelled half-way returns its connection to the pool still
 * open, and later requests then answer 200 for writes that are never committed
 * (spring-framework #36344, #32115). So the work is subscribed here, apart from the
 * request: once begun it runs to its commit or rollback whoever listens, and PostgreSQL's
 * own time limits bound it. Put no {@code timeout()} and no remote call inside or around.
 */
@Component
public class Transactions {

	private static final Object OPEN = Transactions.class.getName() + ".open";

	private final TransactionalOperator operator;

	private final Admission admission;

	Transactions(TransactionalOperator operator, Admission admission) {
		this.operator = operator;
		this.admission = admission;
	}

	/**
	 * Runs the work in one transaction, or within the caller's if there is one. Refuses
	 * with {@code overloaded} when too many are under way, because work whose client is
	 * gone still runs.
	 * @param work made afresh for the transaction; an error rolls everything back
	 * @return the work's result, after the commit
	 */
	public <T> Mono<T> inTransaction(Supplier<Mono<T>> work) {
		return Mono.deferContextual((context) -> context.hasKey(OPEN) ? work.get() : admitted(work, context));
	}

	/**
	 * The same for work that no client waits for, such as the outbox relay's: it bounds
	 * itself and is never turned away.
	 */
	public <T> Mono<T> inBackgroundTransaction(Supplier<Mono<T>> work) {
		return Mono.deferContextual(
				(context) -> context.hasKey(OPEN) ? work.get() : shielded(work, context, Transactions::nothing));
	}

	private <T> Mono<T> admitted(Supplier<Mono<T>> work, ContextView caller) {
		return this.admission.tryEnter() ? shielded(work, caller, this.admission::leave)
				: Mono.error(() -> RefusedException.of(ProblemType.OVERLOADED));
	}

	private <T> Mono<T> shielded(Supplier<Mono<T>> work, ContextView caller, Runnable afterwards) {
		Sinks.One<T> outcome = Sinks.one();
		this.operator.transactional(Mono.defer(work))
			.contextWrite(Context.of(caller).put(OPEN, true))
			.doOnTerminate(afterwards)
			.subscribe(outcome::tryEmitValue, outcome::tryEmitError, outcome::tryEmitEmpty);
		return outcome.asMono();
	}

	private static void nothing() {
		// Background work took no place at the door
	}

}
