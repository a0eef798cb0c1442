package vn.postmart.marketplace.catalog.app;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.Harvest;
import vn.postmart.marketplace.catalog.Harvests;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.catalog.LotRecorded;
import vn.postmart.marketplace.catalog.LotView;
import vn.postmart.marketplace.catalog.domain.LotDraft;
import vn.postmart.marketplace.catalog.domain.LotRules;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/** Records a harvest of a listing. Everything joins the caller's transaction. */
@Component
public class RecordLot implements Harvests {

	private static final int CODE_TAIL = 4;

	private final LotRegister lots;

	private final ListingRegister listings;

	private final StallActs acts;

	private final Outbox outbox;

	private final IdSource ids;

	private final Clock clock;

	RecordLot(LotRegister lots, ListingRegister listings, StallActs acts, Outbox outbox, IdSource ids, Clock clock) {
		this.lots = lots;
		this.listings = listings;
		this.acts = acts;
		this.outbox = outbox;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Another lot of a listing that the stall has. Refused as not found otherwise, and
	 * when its dates are wrong.
	 */
	public Mono<LotId> record(Actor actor, StallId stall, ListingId listing, LotDraft draft) {
		return this.acts.record(actor, stall, "catalog.record-lot", listing.toString())
			.then(Mono.defer(() -> this.listings.owns(stall, listing)))
			.filter((owned) -> owned)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.then(Mono.defer(() -> addSound(new LotId(this.ids.next()), listing, draft)));
	}

	@Override
	public Mono<Void> add(Harvest harvest) {
		return addSound(harvest.lotId(), harvest.listingId(),
				new LotDraft(harvest.code(), harvest.harvestedOn(), harvest.bestBefore(), harvest.quantity()))
			.then();
	}

	private Mono<LotId> addSound(LotId id, ListingId listing, LotDraft draft) {
		return Mono.just(check("", draft))
			.filter(List::isEmpty)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.MALFORMED).withFields(check("", draft))))
			.flatMap((none) -> add("", id, listing, draft));
	}

	/** What is wrong with a lot that stands at {@code path} in the request. */
	List<FieldError> check(String path, LotDraft draft) {
		return LotRules.check(path, draft, VietnamTime.today(this.clock));
	}

	/** Adds a lot that was checked, to a listing that is the stall's. */
	Mono<LotId> add(String path, ListingId listing, LotDraft draft) {
		return add(path, new LotId(this.ids.next()), listing, draft);
	}

	private Mono<LotId> add(String path, LotId id, ListingId listing, LotDraft draft) {
		LotView lot = new LotView(id, listing, code(draft, id), draft.harvestedOn(), draft.bestBefore());
		return this.lots.add(lot, draft.quantity(), this.clock.instant())
			.filter((added) -> added)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.DUPLICATE)
				.withFields(List.of(FieldError.of(path + "code", "catalog.lot-code-taken")))))
			.then(Mono.defer(() -> this.outbox.append(recorded(lot, draft))))
			.thenReturn(lot.id());
	}

	private static OutboxEvent recorded(LotView lot, LotDraft draft) {
		return OutboxEvent.of(LotRecorded.TYPE, "lot:" + lot.id(),
				new LotRecorded(lot.id(), lot.listingId(), draft.quantity(), lot.bestBefore()));
	}

	/**
	 * The day of the harvest and four characters that tell two harvests of a day apart.
	 */
	private static String code(LotDraft draft, LotId id) {
		String given = draft.code();
		String hex = id.toString();
		return (given != null) ? given : DateTimeFormatter.BASIC_ISO_DATE.format(draft.harvestedOn()) + "-"
				+ hex.substring(hex.length() - CODE_TAIL).toUpperCase(Locale.ROOT);
	}

}
