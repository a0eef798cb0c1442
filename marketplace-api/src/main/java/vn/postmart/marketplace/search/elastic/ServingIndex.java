package vn.postmart.marketplace.search.elastic;

import java.util.function.Supplier;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.SystemAway;

import org.springframework.stereotype.Component;

/**
 * Whether the index that searches go to has the layout that this code asks for. One of
 * another layout would answer, and wrongly: until it is replaced PostgreSQL answers.
 */
@Component
class ServingIndex {

	private volatile boolean fits;

	/** Asks where the layout fits; an error where it does not. */
	<T> Mono<T> ask(Supplier<Mono<T>> question) {
		return this.fits ? question.get() : Mono.error(() -> new SystemAway("An index of this version"));
	}

	void seen(boolean fitting) {
		this.fits = fitting;
	}

}
