package vn.postmart.marketplace.shared;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

class RecentTests {

	private final AtomicInteger read = new AtomicInteger();

	@Test
	void readsOnceForAllWhoAskAtOnce() {
		Sinks.One<String> answer = Sinks.one();
		Recent<String, String> recent = new Recent<>(10, (key) -> counted(answer::asMono));
		StepVerifier.create(Mono.zip(recent.get("a"), recent.get("a")).map((both) -> both.getT1() + both.getT2()))
			.then(() -> assertThat(answer.tryEmitValue("x")).isEqualTo(Sinks.EmitResult.OK))
			.expectNext("xx")
			.verifyComplete();
		assertThat(this.read).hasValue(1);
	}

	@Test
	void asksAgainAfterAFailure() {
		Recent<String, String> recent = new Recent<>(10, (key) -> counted(
				() -> (this.read.get() == 1) ? Mono.error(new IllegalStateException("away")) : Mono.just("back")));
		StepVerifier.create(recent.get("a")).verifyErrorMessage("away");
		StepVerifier.create(recent.get("a")).expectNext("back").verifyComplete();
	}

	@Test
	void asksAgainForWhatWasNotThere() {
		Recent<String, String> recent = new Recent<>(10, (key) -> counted(Mono::empty));
		StepVerifier.create(recent.get("a")).verifyComplete();
		StepVerifier.create(recent.get("a")).verifyComplete();
		assertThat(this.read).hasValue(2);
	}

	private <T> Mono<T> counted(Supplier<Mono<T>> source) {
		return Mono.defer(() -> {
			this.read.incrementAndGet();
			return source.get();
		});
	}

}
