package vn.postmart.simulator.webhook;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import vn.postmart.simulator.fault.Fault;
import vn.postmart.simulator.fault.FaultKind;
import vn.postmart.simulator.fault.Faults;
import vn.postmart.simulator.journal.Journal;

/**
 * Offers events to the marketplace until each is taken. What became of them is
 * journalled, so after a restart a simulator offers all events of its own journal again
 * and only the unsettled ones go out.
 */
public final class Webhooks implements AutoCloseable {

	private static final int COURIERS = 4;

	private static final int COPIES = 2;

	private final DelayQueue<Attempt> queue = new DelayQueue<>();

	private final Set<String> settledBefore = new HashSet<>();

	private final AtomicInteger pending = new AtomicInteger();

	private final ExecutorService couriers = Executors.newVirtualThreadPerTaskExecutor();

	private final Target target = new Target();

	private final Journal<Settled> settled;

	private final Courier courier;

	private final RetryPolicy retry;

	private final Faults faults;

	/**
	 * Starts sending as soon as a target is set.
	 * @param file the journal of settled events
	 */
	public Webhooks(Path file, Signer signer, RetryPolicy retry, Faults faults, Clock clock) {
		this.settled = Journal.open(file, Settled.class, clock);
		this.settled.replay(line -> this.settledBefore.add(line.fact().key()));
		this.courier = new Courier(signer, clock);
		this.retry = retry;
		this.faults = faults;
		for (int i = 0; i < COURIERS; i++) {
			this.couriers.execute(this::work);
		}
	}

	/** Sets where events go from now on. */
	public void target(URI uri) {
		this.target.set(uri);
	}

	/** How many events wait to be taken. */
	public int pending() {
		return this.pending.get();
	}

	/** Sends an event that just happened; faults may strike it. */
	public void offer(Webhook webhook) {
		if (this.faults.strike(FaultKind.DROP_WEBHOOKS, webhook.subject()).isPresent()) {
			settle(Settled.dropped(webhook.id()));
			return;
		}
		Attempt attempt = Attempt.first(webhook, hold(webhook));
		this.pending.incrementAndGet();
		this.queue.add(attempt);
		if (this.faults.strike(FaultKind.DUPLICATE_WEBHOOKS, webhook.subject()).isPresent()) {
			for (int i = 0; i < COPIES; i++) {
				this.queue.add(attempt.asCopy());
			}
		}
	}

	/** Sends an event of an earlier run, unless it was settled then. */
	public void resume(Webhook webhook) {
		if (!this.settledBefore.remove(webhook.id())) {
			this.pending.incrementAndGet();
			this.queue.add(Attempt.first(webhook, Duration.ZERO));
		}
	}

	@Override
	public void close() {
		this.couriers.shutdownNow();
		this.courier.close();
		this.couriers.close();
		this.settled.close();
	}

	private Duration hold(Webhook webhook) {
		return this.faults.strike(FaultKind.REORDER_WEBHOOKS, webhook.subject())
			.map(Fault::holdMillis)
			.map(Duration::ofMillis)
			.orElse(Duration.ZERO);
	}

	private void work() {
		try {
			while (!Thread.currentThread().isInterrupted()) {
				URI uri = this.target.await();
				send(uri, this.queue.take());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void send(URI uri, Attempt attempt) throws InterruptedException {
		boolean taken = this.courier.deliver(uri, attempt.webhook());
		if (attempt.copy()) {
			return;
		}
		if (taken) {
			close(Settled.delivered(attempt.webhook().id(), attempt.number()));
		}
		else if (attempt.number() >= this.retry.attempts()) {
			close(Settled.abandoned(attempt.webhook().id(), attempt.number()));
		}
		else {
			this.queue.add(attempt.again(this.retry.pauseAfter(attempt.number())));
		}
	}

	private void close(Settled outcome) {
		settle(outcome);
		this.pending.decrementAndGet();
	}

	private void settle(Settled outcome) {
		this.settled.append(outcome);
	}

}
