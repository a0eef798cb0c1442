package vn.postmart.marketplace.seller.app;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/** Stalls as other modules ask for them, and the record of what is done for them. */
@Component
class StallDirectory implements Stalls, StallActs {

	private final StallRegister register;

	private final ActLog acts;

	private final IdSource ids;

	private final Clock clock;

	StallDirectory(StallRegister register, ActLog acts, IdSource ids, Clock clock) {
		this.register = register;
		this.acts = acts;
		this.ids = ids;
		this.clock = clock;
	}

	@Override
	public Mono<StallView> find(StallId id) {
		return this.register.find(id);
	}

	@Override
	public Flux<StallView> findAll(Collection<StallId> stalls) {
		return stalls.isEmpty() ? Flux.empty() : this.register.findAll(stalls);
	}

	@Override
	public Mono<StallView> ownedBy(Actor actor) {
		return actor.guestOnly() ? Mono.empty() : this.register.ownedBy(actor.subject());
	}

	@Override
	public Mono<StallView> actingFor(Actor actor, StallId id) {
		return this.register.grounds(actor.subject(), id, this.clock.instant())
			.flatMap((grounds) -> this.register.find(id))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)));
	}

	@Override
	public Mono<Void> record(Actor actor, StallId stall, String act, String subject) {
		Instant now = this.clock.instant();
		return this.register.grounds(actor.subject(), stall, now)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((grounds) -> this.acts
				.add(new ActLog.Act(this.ids.next(), stall, actor, grounds, act, subject, now)));
	}

}
