package vn.postmart.storefront.checkout;

import java.net.URI;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.basket.Quote;
import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.web.address.Commune;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * The checkout, one page. Its form has three buttons: show the communes, show the total,
 * place the order. With script the first two press themselves, and only the summary is
 * sent again.
 */
@RestController
class CheckoutController {

	private final Templates templates = new StaticTemplates();

	private final CheckoutPages pages;

	private final Destinations destinations;

	private final PlaceOrder placeOrder;

	CheckoutController(CheckoutPages pages, Destinations destinations, PlaceOrder placeOrder) {
		this.pages = pages;
		this.destinations = destinations;
		this.placeOrder = placeOrder;
	}

	@GetMapping("/checkout")
	Mono<ResponseEntity<JteModel>> show(@WithForm Page page) {
		return this.pages.of(page, CheckoutForm.fresh())
			.map((checkout) -> checkout.basket().isOrderable() ? answer(page, checkout, HttpStatus.OK) : seeBasket())
			.defaultIfEmpty(seeBasket());
	}

	@GetMapping("/checkout/communes")
	Mono<JteModel> communes(Page page, @RequestParam MultiValueMap<String, String> typed) {
		return this.destinations.of(Form.of(CheckoutForm.NAME, typed))
			.map((destination) -> this.templates.checkoutCommunes(page, destination));
	}

	@PostMapping("/checkout/summary")
	Mono<ResponseEntity<JteModel>> summary(@WithForm Page page, @Posted(CheckoutForm.NAME) Form form) {
		return this.pages.of(page, form)
			.map((checkout) -> ResponseEntity.ok(this.templates.checkoutSummary(page, checkout)))
			.defaultIfEmpty(seeBasket());
	}

	@PostMapping("/checkout")
	Mono<ResponseEntity<JteModel>> submit(@WithForm Page page, @Posted(CheckoutForm.NAME) Form form) {
		return this.pages.of(page, form).flatMap((checkout) -> submitted(page, checkout)).defaultIfEmpty(seeBasket());
	}

	private Mono<ResponseEntity<JteModel>> submitted(Page page, CheckoutPage checkout) {
		Form form = checkout.form();
		if ("communes".equals(form.value("act"))) {
			return Mono.just(answer(page, checkout, HttpStatus.OK));
		}
		Commune commune = checkout.destination().chosen();
		CheckoutForm.check(form, commune);
		Quote quote = checkout.quote();
		if (form.isRefused() || commune == null || quote == null) {
			return Mono.just(answer(page, checkout, HttpStatus.UNPROCESSABLE_CONTENT));
		}
		if (!"place".equals(form.value("act")) || !checkout.isTotalSeen()) {
			return Mono.just(answer(page, checkout, HttpStatus.OK));
		}
		return place(page, checkout, commune, quote);
	}

	private Mono<ResponseEntity<JteModel>> place(Page page, CheckoutPage checkout, Commune commune, Quote quote) {
		Mono<ResponseEntity<JteModel>> placed = this.placeOrder.place(page, checkout, commune, quote);
		return placed.onErrorResume(ApiRefusal.class, (refusal) -> refused(page, checkout.form(), refusal));
	}

	/**
	 * What the API refused is shown on the form, with basket and total as they are now.
	 */
	private Mono<ResponseEntity<JteModel>> refused(Page page, Form form, ApiRefusal refusal) {
		if (!refusal.isMendable()) {
			return Mono.error(refusal);
		}
		refusal.on(form, CheckoutForm.API_FIELDS, "checkout.refused");
		return this.pages.of(page, form)
			.map((checkout) -> answer(page, checkout, refusal.status()))
			.defaultIfEmpty(seeBasket());
	}

	private ResponseEntity<JteModel> answer(Page page, CheckoutPage checkout, HttpStatusCode status) {
		return ResponseEntity.status(status).body(this.templates.checkout(page, checkout));
	}

	private static ResponseEntity<JteModel> seeBasket() {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/basket")).build();
	}

}
