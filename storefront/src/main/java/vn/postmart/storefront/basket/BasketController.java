package vn.postmart.storefront.basket;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Message;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * Shows the basket and changes what is in it. A change answers with the basket itself to
 * htmx, and otherwise leads back to its page.
 */
@RestController
class BasketController {

	private static final URI BASKET = URI.create("/basket");

	private final Templates templates = new StaticTemplates();

	private final ShopperBasket shopperBasket;

	BasketController(ShopperBasket shopperBasket) {
		this.shopperBasket = shopperBasket;
	}

	@GetMapping("/basket")
	Mono<JteModel> show(@WithForm Page page) {
		return this.shopperBasket.find(page).map((basket) -> this.templates.basket(page, basket, Form.empty("basket")));
	}

	/** Where a change was refused, reloading or another language leads to the basket. */
	@GetMapping({ "/basket/add", "/basket/lines" })
	ResponseEntity<Void> leadBack() {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(BASKET).build();
	}

	@PostMapping("/basket/add")
	Mono<ResponseEntity<JteModel>> add(@WithForm Page page, @Posted("basket") Form form) {
		return Mono.justOrEmpty(quantity(form))
			.flatMap((quantity) -> this.shopperBasket.add(page, form.value("listing"), quantity, promisedFor(form)))
			.map((basket) -> seeBasket(HttpHeaders.SET_COOKIE, this.shopperBasket.cookie(basket).toString()))
			.onErrorResume(ApiRefusal.class, (refusal) -> refused(page, form, refusal))
			.switchIfEmpty(Mono.defer(() -> unreadable(page, form)));
	}

	@PostMapping("/basket/lines")
	Mono<ResponseEntity<JteModel>> change(@WithForm Page page, @Posted("basket") Form form) {
		Optional<BasketTicket> ticket = BasketTicket.of(page);
		if (ticket.isEmpty()) {
			return Mono.just(ResponseEntity.status(HttpStatus.SEE_OTHER).location(BASKET).build());
		}
		return Mono.justOrEmpty(quantity(form))
			.flatMap((quantity) -> this.shopperBasket.put(ticket.get().id(), form.value("listing"), quantity,
					promisedFor(form)))
			.map((basket) -> changed(page, basket))
			.onErrorResume(ApiRefusal.class, (refusal) -> refused(page, form, refusal))
			.switchIfEmpty(Mono.defer(() -> unreadable(page, form)));
	}

	private ResponseEntity<JteModel> changed(Page page, Basket basket) {
		String cookie = this.shopperBasket.cookie(basket).toString();
		if (!page.isFragment()) {
			return seeBasket(HttpHeaders.SET_COOKIE, cookie);
		}
		return ResponseEntity.ok()
			.header(HttpHeaders.SET_COOKIE, cookie)
			.body(this.templates.basketContents(page, basket, Form.empty("basket")));
	}

	private ResponseEntity<JteModel> seeBasket(String header, String value) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(BASKET).header(header, value).build();
	}

	private Mono<ResponseEntity<JteModel>> refused(Page page, Form form, ApiRefusal refusal) {
		if (!refusal.isMendable()) {
			return Mono.error(refusal);
		}
		return again(page, refusal.on(form, Map.of("quantity", Form.WHOLE), "basket.refused"));
	}

	private Mono<ResponseEntity<JteModel>> unreadable(Page page, Form form) {
		return again(page, form.refuse(Form.WHOLE, new Message.Key("basket.quantity.wrong")));
	}

	private Mono<ResponseEntity<JteModel>> again(Page page, Form form) {
		return this.shopperBasket.find(page)
			.map((basket) -> page.isFragment() ? this.templates.basketContents(page, basket, form)
					: this.templates.basket(page, basket, form))
			.map((model) -> ResponseEntity.unprocessableContent().body(model));
	}

	/** Which pre-order the page showed; null for goods in hand. */
	private static @Nullable String promisedFor(Form form) {
		return form.has("promisedFor") ? form.value("promisedFor") : null;
	}

	/** The number typed, with a comma or a point; empty when it is none. */
	private static Optional<BigDecimal> quantity(Form form) {
		String typed = form.value("quantity").replace(',', '.');
		return typed.matches("\\d{1,7}(\\.\\d{1,3})?") ? Optional.of(new BigDecimal(typed)) : Optional.empty();
	}

}
