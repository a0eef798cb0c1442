package vn.postmart.seller.product;

import java.util.Map;

import gg.jte.models.runtime.JteModel;
import reactor.core.publisher.Mono;
import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.form.Rules;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The operator's shared products: found by name, and set up. */
@RestController
class ProductController {

	private static final String NAME = "products";

	private static final int LISTED = 100;

	private final Templates templates = new StaticTemplates();

	private final Products products;

	ProductController(Products products) {
		this.products = products;
	}

	@GetMapping("/operator/products")
	Mono<JteModel> all(@WithForm Page page, @RequestParam(defaultValue = "") String q) {
		return shown(page, q, Form.empty(NAME));
	}

	@PostMapping("/operator/products")
	Mono<ResponseEntity<JteModel>> add(@WithForm Page page, @Posted(NAME) Form form) {
		form.require("name", Rules.given(), "products.name.missing")
			.require("nameEn", Rules.given(), "products.nameEn.missing")
			.require("category", Rules.given(), "products.category.missing");
		if (form.isRefused()) {
			return shown(page, "", form).map(Answers::refused);
		}
		Products.NewProduct product = new Products.NewProduct(form.value("name"), form.value("nameEn"),
				form.value("category"), form.has("province") ? form.value("province") : null);
		return this.products.add(product)
			.map((added) -> Answers.<JteModel>done("/operator/products", "product-added"))
			.onErrorResume(Answers::isMendable, (refused) -> again(page, form, (ApiRefusal) refused));
	}

	private Mono<ResponseEntity<JteModel>> again(Page page, Form form, ApiRefusal refusal) {
		return shown(page, "", refusal.on(form, Map.of("provinceCode", "province"), "products.refused"))
			.map(Answers::refused);
	}

	private Mono<JteModel> shown(Page page, String typed, Form form) {
		return this.products.named(typed, LISTED)
			.map((found) -> this.templates.products(page, typed, found.items(), form));
	}

}
