package vn.postmart.marketplace.inventory.window;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.IdSource;

import org.springframework.stereotype.Component;

/**
 * Plans the windows that the rows of a file say: the one that opens next is changed, a
 * listing without one gets one. Joins the caller's transaction.
 */
@Component
public class FileWindows {

	/** How old a file may be whose window is known again when it comes back. */
	private static final Duration REMEMBERED = Duration.ofDays(100);

	private final WindowRegister windows;

	private final WindowEvents events;

	private final IdSource ids;

	private final Clock clock;

	FileWindows(WindowRegister windows, WindowEvents events, IdSource ids, Clock clock) {
		this.windows = windows;
		this.events = events;
		this.ids = ids;
		this.clock = clock;
	}

	/** The windows of the listings that are not long over. */
	public Mono<KnownWindows> of(Collection<ListingId> listings) {
		Instant now = this.clock.instant();
		return this.windows.closingAfter(listings, now.minus(REMEMBERED))
			.collectMultimap((known) -> known.window().listingId())
			.map((known) -> new KnownWindows(known, now));
	}

	/** What is planned already, or is open meanwhile, stays as it is. */
	public Mono<Void> keep(Map<ListingId, WindowDraft> drafts) {
		return drafts
			.isEmpty()
					? Mono.empty()
					: of(drafts.keySet()).flatMapIterable((known) -> drafts.entrySet()
						.stream()
						.filter((row) -> known.isNew(row.getKey(), row.getValue()))
						.toList()).concatMap((row) -> keep(row.getKey(), row.getValue())).then();
	}

	private Mono<Void> keep(ListingId listing, WindowDraft draft) {
		return this.windows.lock(listing)
			.then(Mono.defer(() -> of(List.of(listing))))
			.filter((known) -> known.isNew(listing, draft) && known.check(listing, draft).isEmpty())
			.flatMap((known) -> known.current(listing)
				.map((planned) -> change(window(planned.id(), listing, draft)))
				.orElseGet(() -> add(window(this.ids.next(), listing, draft))));
	}

	private static SellingWindow window(UUID id, ListingId listing, WindowDraft draft) {
		return new SellingWindow(id, listing, draft.times(), draft.repeat());
	}

	private Mono<Void> change(SellingWindow window) {
		return this.windows.change(window, this.clock.instant())
			.filter((changed) -> changed)
			.flatMap((changed) -> this.events.planned(window));
	}

	private Mono<Void> add(SellingWindow window) {
		return this.windows.add(window).filter((added) -> added).flatMap((added) -> this.events.planned(window));
	}

}
