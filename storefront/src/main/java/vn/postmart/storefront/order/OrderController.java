package vn.postmart.storefront.order;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.api.ApiUnavailable;
import vn.postmart.web.form.Form;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * An order's page: what happens next, its parcels and payment. Who is not known to have
 * placed it is asked for the last four digits first.
 */
@RestController
class OrderController {

	private static final String ORDER = "/orders/{code:[2-9A-HJ-NP-Z]{8}}";

	private final Templates templates = new StaticTemplates();

	private final Orders orders;

	private final KnownOrders known;

	private final CardPayment card;

	OrderController(Orders orders, KnownOrders known, CardPayment card) {
		this.orders = orders;
		this.known = known;
		this.card = card;
	}

	@GetMapping(ORDER)
	Mono<ResponseEntity<JteModel>> order(@WithForm Page page, @PathVariable String code,
			@RequestParam(defaultValue = "") String payment, @RequestParam(defaultValue = "") String shown) {
		Optional<String> phoneLast4 = this.known.phoneLast4(page, code);
		if (phoneLast4.isEmpty()) {
			return Mono.just(askFirst(code));
		}
		return current(code, phoneLast4.get(), payment).map((group) -> page.isFragment() ? part(page, group, shown)
				: ResponseEntity.ok(this.templates.order(page, group, Form.empty("order"))));
	}

	/**
	 * A poll gets the parcels; when the order is in another state than shown, the whole
	 * page is asked for again.
	 */
	private ResponseEntity<JteModel> part(Page page, OrderGroup group, String shown) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
		if (!group.state().equals(shown)) {
			answer.header("HX-Refresh", "true");
		}
		return answer.body(this.templates.orderParcels(page, group));
	}

	/**
	 * A shopper back from the provider's page sees what became of the payment, not what
	 * was known before.
	 */
	private Mono<OrderGroup> current(String code, String phoneLast4, String payment) {
		Mono<OrderGroup> group = this.orders.find(code, phoneLast4);
		if (!"done".equals(payment)) {
			return group;
		}
		return this.orders.checkPayment(code, new Orders.Buyer(phoneLast4))
			.onErrorResume(ApiUnavailable.class, (away) -> group);
	}

	/** Where paying was refused, reloading or another language leads to the order. */
	@GetMapping(ORDER + "/payment")
	ResponseEntity<Void> leadBack(@PathVariable String code) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/orders/" + code)).build();
	}

	@PostMapping(ORDER + "/payment")
	Mono<ResponseEntity<JteModel>> pay(@WithForm Page page, @PathVariable String code) {
		return Mono.justOrEmpty(this.known.phoneLast4(page, code))
			.flatMap((phoneLast4) -> this.card.page(page, code, phoneLast4))
			.map(OrderController::see)
			.defaultIfEmpty(askFirst(code))
			.onErrorResume(ApiRefusal.class, (refusal) -> refused(page, code, refusal));
	}

	private Mono<ResponseEntity<JteModel>> refused(Page page, String code, ApiRefusal refusal) {
		if (!refusal.isMendable()) {
			return Mono.error(refusal);
		}
		Form form = refusal.on(Form.empty("order"), Map.of(), "order.refused");
		return this.orders.find(code, this.known.phoneLast4(page, code).orElse(""))
			.map((group) -> ResponseEntity.unprocessableContent().body(this.templates.order(page, group, form)));
	}

	private static ResponseEntity<JteModel> askFirst(String code) {
		return see(URI.create("/track?code=" + code));
	}

	private static ResponseEntity<JteModel> see(URI place) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(place).build();
	}

}
