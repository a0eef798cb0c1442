package vn.postmart.marketplace.ordering.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.LotHolder;
import vn.postmart.marketplace.inventory.PromisedDays;
import vn.postmart.marketplace.inventory.PromisedDays.Promised;
import vn.postmart.marketplace.inventory.RecalledLots;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.domain.CardHold;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/**
 * Puts off until when a lot is sent that was sold before its harvest: with its day goes
 * that of every order not with the post yet, and its buyers are told. Joins the caller's
 * transaction.
 */
@Component
public class PutOffOrders {

	/** So many are told of in one event. */
	private static final int BATCH = 200;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

	private final PromisedDays days;

	private final RecalledLots lots;

	private final ShippingDays shipping;

	private final OrderAnnouncements announcements;

	PutOffOrders(PromisedDays days, RecalledLots lots, ShippingDays shipping, OrderAnnouncements announcements) {
		this.days = days;
		this.lots = lots;
		this.shipping = shipping;
		this.announcements = announcements;
	}

	/**
	 * Puts the lot off; how many orders with it. Refused as not found for another's lot
	 * or one that was never promised, for a day that is past, too far, no later or beyond
	 * what a buyer's card is held for, and when everything of it is with the post.
	 */
	public Mono<Integer> putOff(Actor actor, StallId stall, LotId lot, LocalDate day, String reason) {
		return this.days.putOff(actor, stall, lot, day, reason)
			.flatMap((promised) -> waiting(lot).collectList()
				.delayUntil((orders) -> checkHolds(orders, day))
				.flatMapMany((orders) -> this.shipping.putOff(orders, day))
				.collectList()
				.filter((moved) -> !(moved.isEmpty() && promised.harvested()))
				.switchIfEmpty(Mono.error(() -> RefusedException.rule("ordering.all-handed-over")))
				.flatMap((moved) -> tell(moved, promised, day, reason)));
	}

	private Flux<OrderId> waiting(LotId lot) {
		return this.lots.holders(lot)
			.filter((holder) -> !holder.shipped())
			.map(LotHolder::reference)
			.filter(OrderId::isReference)
			.map(OrderId::ofReference);
	}

	/** What is weighed when it is packed is charged then, so its money must be held. */
	private Mono<Void> checkHolds(List<OrderId> orders, LocalDate day) {
		return this.shipping.cardHeldSince(orders).map(CardHold::lastDay).doOnNext((last) -> {
			if (day.isAfter(last)) {
				throw RefusedException.field("shipBy", "ordering.hold-ends", DAY.format(last));
			}
		}).then();
	}

	private Mono<Integer> tell(List<OrderId> moved, Promised promised, LocalDate day, String reason) {
		return Flux.fromIterable(moved)
			.buffer(BATCH)
			.concatMap((some) -> this.announcements.putOff(some, promised, day, reason))
			.then(Mono.just(moved.size()));
	}

}
