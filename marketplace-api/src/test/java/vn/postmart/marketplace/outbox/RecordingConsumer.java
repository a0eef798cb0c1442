package vn.postmart.marketplace.outbox;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import reactor.core.publisher.Mono;

/** Remembers what it was handed and then does what a test says. */
record RecordingConsumer(String name, boolean remote, List<RecordedEvent> seen,
		Function<RecordedEvent, Mono<Void>> then) implements EventConsumer {

	static final String TYPE = "test.happened";

	static RecordingConsumer local(String name, Function<RecordedEvent, Mono<Void>> then) {
		return new RecordingConsumer(name, false, new CopyOnWriteArrayList<>(), then);
	}

	static RecordingConsumer remote(String name, Function<RecordedEvent, Mono<Void>> then) {
		return new RecordingConsumer(name, true, new CopyOnWriteArrayList<>(), then);
	}

	@Override
	public Set<String> types() {
		return Set.of(TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		this.seen.add(event);
		return this.then.apply(event);
	}

	/** A payload for tests. */
	record Happened(String what) {
	}

	static OutboxEvent event(String what) {
		return OutboxEvent.of(TYPE, "thing:" + what, new Happened(what));
	}

}
