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
	 * Adds the news for each reader who has none of the same cause and order. Joins the
	 * caller's transaction.
	 */
	Mono<Void> add(News news, Collection<Reader> readers, Instant at);

	/** What any of the readers was told, newest first, that came before this entry. */
	Flux<Entry> latest(Collection<String> readers, @Nullable UUID before, int limit);

	/** How many of them are unread. */
	Mono<Long> unread(Collection<String> readers);

	/** Marks everything up to this entry as read. */
	Mono<Void> markRead(Collection<String> readers, UUID upTo, Instant at);

	/**
	 * Who reads an entry.
	 *
	 * @param code by which the reader knows the order it is about; empty for none
	 */
	record Reader(String reference, String code) {

		/** A reader of what is about no order. */
		static Reader of(String reference) {
			return new Reader(reference, "");
		}

	}

}
