package vn.postmart.marketplace.postal.app;

import java.time.Clock;
import java.time.Duration;

import reactor.core.publisher.Flux;
import vn.postmart.marketplace.postal.ConsignmentView;

import org.springframework.stereotype.Component;

/** Parcels whose data the post should have by now: what an operator has to know of. */
@Component
public class UnadvisedConsignments {

	private static final Duration USUAL = Duration.ofMinutes(1);

	private final ConsignmentViews views;

	private final Clock clock;

	UnadvisedConsignments(ConsignmentViews views, Clock clock) {
		this.views = views;
		this.clock = clock;
	}

	/** Those that have waited longer than usual, oldest first. */
	public Flux<ConsignmentView> list(int limit) {
		return this.views.unadvisedSince(this.clock.instant().minus(USUAL), limit);
	}

}
