package vn.postmart.marketplace.notification.app;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.notification.domain.Entry;
import vn.postmart.marketplace.notification.domain.News;

/**
 * The news people find in the portal. A reader is {@code person:SUBJECT} or
 * {@code stall:ID}.
 */
public interface Entries {

	/**
	 * Adds the news unless the reader has it. Joins the caller's transaction.
	 */
	Mono<Void> add(News news, String reader, Instant at);

	/** What any of the readers was told, newest first, that came before this entry. */
	Flux<Entry> latest(Collection<String> readers, @Nullable UUID before, int limit);

	/** How many of them are unread. */
	Mono<Long> unread(Collection<String> readers);

	/** Marks everything up to this entry as read. */
	Mono<Void> markRead(Collection<String> readers, UUID upTo, Instant at);

}
