package vn.postmart.marketplace.ordering.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.app.ShowStallOrders;
import vn.postmart.marketplace.ordering.app.WeighOrder;
import vn.postmart.marketplace.ordering.app.WeighOrderCommand;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.idempotency.Idempotency;
import vn.postmart.marketplace.shared.idempotency.IdempotentCall;
import vn.postmart.marketplace.shared.idempotency.Reply;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The orders a stall packs, and what they weigh. */
@RestController
@RequestMapping("/api/v1/stalls/{stallId}")
class StallOrderController {

	private final ShowStallOrders show;

	private final WeighOrder weigh;

	private final Idempotency idempotency;

	private final StallOrderPresenter presenter;

	StallOrderController(ShowStallOrders show, WeighOrder weigh, Idempotency idempotency,
			StallOrderPresenter presenter) {
		this.show = show;
		this.weigh = weigh;
		this.idempotency = idempotency;
		this.presenter = presenter;
	}

	@GetMapping("/orders-to-weigh")
	Mono<OrdersToWeigh> toWeigh(Actor actor, @PathVariable UUID stallId) {
		return this.show.toWeigh(actor, new StallId(stallId))
			.map(this.presenter::resource)
			.collectList()
			.map(OrdersToWeigh::new);
	}

	@GetMapping("/orders/{orderId}")
	Mono<StallOrderResource> order(Actor actor, @PathVariable UUID stallId, @PathVariable UUID orderId) {
		return this.show.show(actor, new StallId(stallId), new OrderId(orderId)).map(this.presenter::resource);
	}

	@PostMapping("/orders/{orderId}/weighing")
	Mono<ResponseEntity<byte[]>> weigh(Actor actor, @PathVariable UUID stallId, @PathVariable UUID orderId,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@Valid @RequestBody WeighingRequest request) {
		WeighOrderCommand command = new WeighOrderCommand(actor, new StallId(stallId), new OrderId(orderId),
				request.version(), request.toWeighing());
		String operation = "POST /stalls/" + stallId + "/orders/" + orderId + "/weighing";
		return this.idempotency.once(new IdempotentCall(actor.key(), key, operation, request),
				() -> this.weigh.weigh(command).map(this.presenter::resource).map(Reply::ok));
	}

	record OrdersToWeigh(List<StallOrderResource> items) {
	}

}
