package vn.postmart.marketplace.shared;

import java.time.Duration;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import reactor.core.publisher.Mono;

/**
 * Shows what was read again for less than a second, so that what everybody asks for is
 * read once for all of them.
 *
 * @param <K> what is asked for
 * @param <V> what was read
 */
public final class Recent<K, V> {

	private static final Duration SHOWN_AGAIN = Duration.ofMillis(900);

	/** Kept from before it is read: what is shown is never older than an entry. */
	private final Cache<K, Mono<V>> kept;

	private final Function<K, Mono<V>> source;

	/** Remembers at most {@code most} answers of the source. */
	public Recent(int most, Function<K, Mono<V>> source) {
		// Its housekeeping is less work than waking a thread for it
		this.kept = Caffeine.newBuilder()
			.expireAfterWrite(SHOWN_AGAIN)
			.maximumSize(most)
			.executor(Runnable::run)
			.build();
		this.source = source;
	}

	/** What the source says now or said less than a second ago. */
	public Mono<V> get(K key) {
		return Mono.defer(() -> this.kept.get(key, this::shared));
	}

	/** Absence and failure are not remembered. */
	private Mono<V> shared(K key) {
		return this.source.apply(key).cache((value) -> SHOWN_AGAIN, (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

}
