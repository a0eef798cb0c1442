package vn.postmart.marketplace.outbox;

import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the lanes while the application runs. On stop it claims nothing more and lets what
 * is under way finish; what a crash leaves behind is claimed again when its lease ends.
 */
@Component
@EnableConfigurationProperties(RelayProperties.class)
class Relay implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Relay.class);

	private final Lanes lanes;

	private final WakeUpCalls calls;

	private final RelayProperties properties;

	private volatile Disposable work = Disposables.disposed();

	private Sinks.Empty<Void> stop = Sinks.empty();

	private Sinks.Empty<Void> stopped = Sinks.empty();

	Relay(Lanes lanes, WakeUpCalls calls, RelayProperties properties) {
		this.lanes = lanes;
		this.calls = calls;
		this.properties = properties;
	}

	@Override
	public void start() {
		this.stop = Sinks.empty();
		this.stopped = Sinks.empty();
		Flux<List<String>> named = this.calls.listen().takeUntilOther(this.stop.asMono()).share();
		this.work = Flux.fromIterable(this.lanes.all())
			.flatMap((lane) -> lane.run(turns(lane, named)), Integer.MAX_VALUE)
			.doFinally((signal) -> this.stopped.tryEmitEmpty())
			.subscribe(Relay::ignore, (failure) -> log.error("The outbox relay ended", failure));
	}

	/** A turn at the start, at each call that names the lane, and at each poll. */
	private Flux<?> turns(Lane lane, Flux<List<String>> named) {
		Flux<?> polled = Flux.interval(Duration.ZERO, this.properties.poll()).onBackpressureDrop();
		return Flux.merge(named.filter(lane::concerns), polled).takeUntilOther(this.stop.asMono());
	}

	@Override
	public void stop(Runnable whenStopped) {
		this.stop.tryEmitEmpty();
		this.work = this.stopped.asMono().subscribe(Relay::ignore, (failure) -> whenStopped.run(), whenStopped);
	}

	@Override
	public void stop() {
		stop(() -> log.debug("The outbox relay has stopped"));
	}

	@Override
	public boolean isRunning() {
		return !this.work.isDisposed();
	}

	private static void ignore(Object signal) {
		// Lanes work for their effects and emit nothing
	}

}
