package vn.postmart.marketplace.search.app;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.search.app.IndexBuild.Reason;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/** Starts a build of the index, one at a time. */
@Component
public class PlanBuild {

	private final IndexBuilds builds;

	private final Outbox outbox;

	private final Transactions transactions;

	PlanBuild(IndexBuilds builds, Outbox outbox, Transactions transactions) {
		this.builds = builds;
		this.outbox = outbox;
		this.transactions = transactions;
	}

	/**
	 * The build that is under way now, be it a new one.
	 * @param describing whether to describe every document anew first
	 */
	public Mono<IndexBuild> plan(Reason reason, boolean describing) {
		return this.transactions.inBackgroundTransaction(() -> this.builds.plan(reason, describing)
			.flatMap((build) -> this.outbox.append(OutboxEvent.of(BuildStep.TYPE, "search", BuildStep.of(build)))
				.thenReturn(build))
			.switchIfEmpty(Mono.defer(this.builds::current)));
	}

	/** Plans a build if searches meet no index that fits. */
	Mono<Void> ifNeeded(IndexGenerations.State state) {
		return switch (state) {
			case FITS -> Mono.empty();
			case OTHER_LAYOUT -> ifIdle(Reason.OTHER_LAYOUT, true);
			case MISSING -> ifIdle(Reason.NO_INDEX, false);
		};
	}

	private Mono<Void> ifIdle(Reason reason, boolean describing) {
		return this.builds.current().switchIfEmpty(Mono.defer(() -> plan(reason, describing))).then();
	}

}
