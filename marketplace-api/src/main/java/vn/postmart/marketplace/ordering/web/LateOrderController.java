package vn.postmart.marketplace.ordering.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.app.ShowLateOrders;
import vn.postmart.marketplace.ordering.app.ShowLateOrders.LateOrder;
import vn.postmart.marketplace.ordering.domain.OrderLine;
import vn.postmart.marketplace.ordering.domain.ShipBy;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Orders that should be with the post and are not. */
@RestController
class LateOrderController {

	private final ShowLateOrders show;

	private final Clock clock;

	LateOrderController(ShowLateOrders show, Clock clock) {
		this.show = show;
		this.clock = clock;
	}

	@GetMapping("/api/v1/stalls/{stallId}/late-orders")
	Mono<LateOrderList> ofStall(Actor actor, @PathVariable UUID stallId) {
		return list(this.show.ofStall(actor, new StallId(stallId)));
	}

	@GetMapping("/api/v1/late-orders")
	Mono<LateOrderList> all() {
		return list(this.show.all());
	}

	private Mono<LateOrderList> list(Flux<LateOrder> late) {
		return late.map(this::resource).collectList().map(LateOrderList::new);
	}

	private LateOrderResource resource(LateOrder late) {
		ShipBy shipBy = Objects.requireNonNull(late.order().shipBy());
		return new LateOrderResource(late.order().id(), late.order().code(), shipBy.day(), shipBy.putOffFrom(),
				ChronoUnit.DAYS.between(shipBy.day(), VietnamTime.today(this.clock)),
				new Stall(late.stall().id(), late.stall().name(), late.stall().phone()),
				late.order().lines().stream().map(Line::of).toList());
	}

	/** Those that wait longest first, at most a hundred. */
	record LateOrderList(List<LateOrderResource> items) {
	}

	/**
	 * A late order.
	 *
	 * @param putOffFrom the day it was to be sent on first, null unless it was put off
	 * @param days how many days ago its day was
	 */
	record LateOrderResource(OrderId id, String code, LocalDate shipBy, @Nullable LocalDate putOffFrom, long days,
			Stall stall, List<Line> lines) {
	}

	/** Who is to send it. */
	record Stall(StallId id, String name, String phone) {
	}

	/** What is in it. */
	record Line(String name, String nameEn, BasketResource.Unit unit, Quantity quantity) {

		static Line of(OrderLine line) {
			return new Line(line.name(), line.nameEn(), new BasketResource.Unit(line.unitLabel(), line.unitLabelEn()),
					line.quantity());
		}

	}

}
