package vn.postmart.marketplace.catalog.app;

import java.time.Clock;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingChanged;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.PhotoView;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Adds a photo to a listing. The files come first: a picture without a row is never
 * shown, a row always has one.
 */
@Component
public class AddPhoto {

	private static final int MOST = 8;

	private final Stalls stalls;

	private final ListingRegister listings;

	private final PhotoRegister photos;

	private final Pictures pictures;

	private final StallActs acts;

	private final Outbox outbox;

	private final Transactions transactions;

	private final IdSource ids;

	private final Clock clock;

	AddPhoto(Stalls stalls, ListingRegister listings, PhotoRegister photos, Pictures pictures, StallActs acts,
			Outbox outbox, Transactions transactions, IdSource ids, Clock clock) {
		this.stalls = stalls;
		this.listings = listings;
		this.photos = photos;
		this.pictures = pictures;
		this.acts = acts;
		this.outbox = outbox;
		this.transactions = transactions;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Adds the upload after the listing's other photos. Refused as not found for
	 * another's listing, and when the listing has as many as it may.
	 */
	public Mono<PhotoView> add(Actor actor, StallId stall, ListingId listing, String alt, byte[] upload) {
		PhotoView photo = new PhotoView(this.ids.next(), alt);
		return this.stalls.actingFor(actor, stall)
			.then(Mono.defer(() -> this.listings.owns(stall, listing)))
			.filter((owned) -> owned)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.then(Mono.defer(() -> this.pictures.keep(photo.id(), upload)))
			.then(Mono.defer(() -> this.transactions.inTransaction(() -> record(actor, stall, listing, photo))))
			.thenReturn(photo);
	}

	private Mono<Void> record(Actor actor, StallId stall, ListingId listing, PhotoView photo) {
		return this.acts.record(actor, stall, "catalog.add-photo", listing.toString())
			.then(Mono.defer(() -> this.photos.count(listing)))
			.filter((count) -> count < MOST)
			.switchIfEmpty(Mono.error(() -> RefusedException.rule("catalog.too-many-photos", MOST)))
			.flatMap((count) -> this.photos.add(listing, photo, this.clock.instant()))
			.then(Mono.defer(() -> this.outbox
				.append(OutboxEvent.of(ListingChanged.TYPE, "listing:" + listing, new ListingChanged(listing)))));
	}

}
