package vn.postmart.marketplace.catalog.app;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import reactor.core.publisher.Mono;
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
public class RecordLot {

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
			.map((owned) -> check("", draft))
			.filter(List::isEmpty)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.MALFORMED).withFields(check("", draft))))
			.flatMap((none) -> add("", listing, draft));
	}

	/** What is wrong with a lot that stands at {@code path} in the request. */
	List<FieldError> check(String path, LotDraft draft) {
		return LotRules.check(path, draft, VietnamTime.today(this.clock));
	}

	/** Adds a lot that was checked, to a listing that is the stall's. */
	Mono<LotId> add(String path, ListingId listing, LotDraft draft) {
		UUID id = this.ids.next();
		LotView lot = new LotView(new LotId(id), listing, code(draft, id), draft.harvestedOn(), draft.bestBefore());
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
	private static String code(LotDraft draft, UUID id) {
		String given = draft.code();
		String hex = id.toString();
		return (given != null) ? given : DateTimeFormatter.BASIC_ISO_DATE.format(draft.harvestedOn()) + "-"
				+ hex.substring(hex.length() - CODE_TAIL).toUpperCase(Locale.ROOT);
	}

}
