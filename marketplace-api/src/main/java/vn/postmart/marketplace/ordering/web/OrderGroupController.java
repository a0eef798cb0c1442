package vn.postmart.marketplace.ordering.web;

import java.net.URI;
import java.util.Locale;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.app.PayOrder;
import vn.postmart.marketplace.ordering.app.ShowOrders;
import vn.postmart.marketplace.shared.idempotency.Idempotency;
import vn.postmart.marketplace.shared.idempotency.IdempotentCall;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class OrderGroupController {

	private final Checkout checkout;

	private final Idempotency idempotency;

	private final ShowOrders show;

	private final PayOrder pay;

	private final OrderGroupPresenter presenter;

	OrderGroupController(Checkout checkout, Idempotency idempotency, ShowOrders show, PayOrder pay,
			OrderGroupPresenter presenter) {
		this.checkout = checkout;
		this.idempotency = idempotency;
		this.show = show;
		this.pay = pay;
		this.presenter = presenter;
	}

	@PostMapping("/order-groups")
	Mono<ResponseEntity<byte[]>> place(Actor actor,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@Valid @RequestBody CheckoutRequest request, Locale language) {
		String asker = actor.guestOnly() ? "basket:" + request.basketId() : actor.key();
		return this.idempotency.once(new IdempotentCall(asker, key, "POST /api/v1/order-groups", request),
				() -> this.checkout.place(actor, request, language));
	}

	@GetMapping("/order-groups/{code}")
	Mono<OrderGroupResource> get(@PathVariable String code, @RequestParam String phoneLast4) {
		return this.show.find(code, phoneLast4).flatMap(this.show::view).map(this.presenter::resource);
	}

	@GetMapping("/my/order-groups")
	Flux<OrderGroupResource> mine(Actor actor) {
		return this.show.ofBuyer(actor.subject()).map(this.presenter::resource);
	}

	@PostMapping("/order-groups/{code}/payment-session")
	Mono<PaymentPage> pay(@PathVariable String code, @Valid @RequestBody PaymentSessionRequest request) {
		return this.show.find(code, request.phoneLast4())
			.flatMap((group) -> this.pay.page(group, request.successUrl(), request.cancelUrl()))
			.map(PaymentPage::new);
	}

	@PostMapping("/order-groups/{code}/payment-check")
	Mono<OrderGroupResource> check(@PathVariable String code, @Valid @RequestBody PaymentCheckRequest request) {
		return this.show.find(code, request.phoneLast4())
			.flatMap(this.pay::check)
			.flatMap(this.show::view)
			.map(this.presenter::resource);
	}

	record PaymentPage(URI url) {
	}

}
