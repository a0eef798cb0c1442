package vn.postmart.marketplace.seller.app;

import java.time.Clock;
import java.time.Instant;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/**
 * Lets a clerk act for a household for a short while. Everything joins the caller's
 * transaction.
 */
@Component
public class AssistHousehold {

	private final StallRegister register;

	private final Assistances assistances;

	private final SellerProperties properties;

	private final IdSource ids;

	private final Clock clock;

	AssistHousehold(StallRegister register, Assistances assistances, SellerProperties properties, IdSource ids,
			Clock clock) {
		this.register = register;
		this.assistances = assistances;
		this.properties = properties;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Begins a session; refused when there is no such stall, or the clerk stands in no
	 * office.
	 */
	public Mono<Assistance> begin(Actor clerk, StallId stall, Consent consent) {
		String office = clerk.office();
		if (office == null) {
			return Mono.error(() -> RefusedException.of(ProblemType.FORBIDDEN));
		}
		return this.register.find(stall)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.map((found) -> session(clerk, stall, office, consent))
			.delayUntil(this.assistances::begin);
	}

	/** Ends the clerk's sessions for the stall before their time. */
	public Mono<Void> end(Actor clerk, StallId stall) {
		return this.assistances.end(clerk.subject(), stall, this.clock.instant());
	}

	private Assistance session(Actor clerk, StallId stall, String office, Consent consent) {
		Instant now = this.clock.instant();
		return new Assistance(this.ids.next(), stall, clerk, office, consent, now,
				now.plus(this.properties.assistance()));
	}

}
