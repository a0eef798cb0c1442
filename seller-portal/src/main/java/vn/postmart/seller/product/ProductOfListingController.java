package vn.postmart.seller.product;

import java.util.Map;
import java.util.Optional;

import gg.jte.models.runtime.JteModel;
import reactor.core.publisher.Mono;
import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.stall.StallAtHand;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Picks the shared product that a listing offers, from those whose name fits. */
@RestController
class ProductOfListingController {

	private static final String NAME = "products";

	private static final int SUGGESTIONS = 20;

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final Products products;

	ProductOfListingController(StallAtHand atHand, Products products) {
		this.atHand = atHand;
		this.products = products;
	}

	@GetMapping("/listings/{id}/product")
	Mono<JteModel> suggest(@WithForm Page page, @PathVariable String id, @RequestParam(defaultValue = "") String q) {
		return shown(page, id, q, Form.empty(NAME));
	}

	@PostMapping("/listings/{id}/product")
	Mono<ResponseEntity<JteModel>> pick(@WithForm Page page, @PathVariable String id, @Posted(NAME) Form form) {
		String picked = form.value("product");
		Products.Choice choice = new Products.Choice(picked.isEmpty() ? null : picked);
		return this.atHand.id(page)
			.flatMap((stall) -> this.products.offer(stall, id, choice)
				.thenReturn(Answers.<JteModel>done("/listings/" + id, "product-picked")))
			.onErrorResume(Answers::isMendable, (refused) -> again(page, id, form, (ApiRefusal) refused))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	private Mono<ResponseEntity<JteModel>> again(Page page, String id, Form form, ApiRefusal refusal) {
		Form said = refusal.on(form, Map.of("productId", "product"), "products.refused");
		return shown(page, id, form.value("q"), said).map(Answers::refused);
	}

	private Mono<JteModel> shown(Page page, String id, String typed, Form form) {
		return Mono.zip(this.products.offered(id), this.products.named(typed, SUGGESTIONS))
			.map((found) -> this.templates.listingProduct(page, id, typed,
					Optional.ofNullable(found.getT1().product()).map(Product::id).orElse(""), found.getT2().items(),
					form));
	}

}
