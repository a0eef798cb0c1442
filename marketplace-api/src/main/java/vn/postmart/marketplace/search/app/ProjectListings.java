package vn.postmart.marketplace.search.app;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.CategoryChanged;
import vn.postmart.marketplace.catalog.ListingChanged;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsChanged;
import vn.postmart.marketplace.inventory.StockChanged;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.review.StandingsChanged;
import vn.postmart.marketplace.seller.StallChanged;

import org.springframework.stereotype.Component;

/**
 * Writes anew what search knows of the listings that changed. An event only says that
 * something did: what is written is what is so now, under a lock, so that repeated and
 * reordered events end in the same.
 */
@Component
class ProjectListings implements EventConsumer {

	private static final int BATCH = 500;

	private final Documents documents;

	private final DescribeListings describe;

	private final Outbox outbox;

	ProjectListings(Documents documents, DescribeListings describe, Outbox outbox) {
		this.documents = documents;
		this.describe = describe;
		this.outbox = outbox;
	}

	@Override
	public String name() {
		return "search.project-listings";
	}

	@Override
	public Set<String> types() {
		return Set.of(ListingChanged.TYPE, ListingsChanged.TYPE, StockChanged.TYPE, StallChanged.TYPE,
				CategoryChanged.TYPE, ListingsDue.TYPE, StandingsChanged.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return changed(event).distinct()
			.sort()
			.collectList()
			.filter((ids) -> !ids.isEmpty())
			.flatMap(this::projectOrDivide);
	}

	private Flux<UUID> changed(RecordedEvent event) {
		return switch (event.type()) {
			case ListingChanged.TYPE -> Flux.just(event.payload(ListingChanged.class).listingId().value());
			case ListingsChanged.TYPE ->
				Flux.fromIterable(event.payload(ListingsChanged.class).listingIds()).map(ListingId::value);
			case StockChanged.TYPE ->
				Flux.fromIterable(event.payload(StockChanged.class).listingIds()).map(ListingId::value);
			case StandingsChanged.TYPE ->
				Flux.fromIterable(event.payload(StandingsChanged.class).listingIds()).map(ListingId::value);
			case CategoryChanged.TYPE -> this.documents.ofCategory(event.payload(CategoryChanged.class).slug());
			case ListingsDue.TYPE -> Flux.fromIterable(event.payload(ListingsDue.class).listingIds());
			default -> this.documents.ofStall(event.payload(StallChanged.class).stallId().value());
		};
	}

	/**
	 * Many are divided, so that no transaction is long and they are worked on at once.
	 */
	private Mono<Void> projectOrDivide(List<UUID> ids) {
		return (ids.size() <= BATCH) ? project(ids) : Flux.fromIterable(ids)
			.buffer(BATCH)
			.concatMap((part) -> this.outbox.append(OutboxEvent.of(ListingsDue.TYPE, "search", new ListingsDue(part))))
			.then();
	}

	/** Writes anew what search knows of these listings, in the caller's transaction. */
	Mono<Void> project(List<UUID> ids) {
		return this.documents.lock(ids)
			.thenMany(Flux.fromIterable(ids).buffer(BATCH))
			.concatMap((batch) -> this.describe.describe(batch).collectList())
			.concatMap(this.documents::put)
			.reduce(0L, Long::sum)
			.filter((changed) -> changed > 0)
			.flatMap((changed) -> this.outbox
				.append(OutboxEvent.of(DocumentsChanged.TYPE, "search", new DocumentsChanged(changed.intValue()))));
	}

}
