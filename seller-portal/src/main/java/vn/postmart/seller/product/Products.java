package vn.postmart.seller.product;

import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The API's shared products. */
@HttpExchange("/api/v1")
interface Products {

	@GetExchange("/products")
	Mono<Found> named(@RequestParam String q, @RequestParam int size);

	@PostExchange("/products")
	Mono<Product> add(@RequestBody NewProduct product);

	/** The product that a listing offers, if any. */
	@GetExchange("/listings/{id}/offers")
	Mono<Offered> offered(@PathVariable String id);

	@PutExchange("/stalls/{stall}/listings/{id}/product")
	Mono<Void> offer(@PathVariable String stall, @PathVariable String id, @RequestBody Choice choice);

	/** Products by how well they fit what was typed. */
	record Found(List<Product> items) {

	}

	/** The product of a listing; none when it offers none. */
	record Offered(@Nullable Product product) {

	}

	/** A product to set up. */
	record NewProduct(String name, String nameEn, String category, @Nullable String provinceCode) {

	}

	/** The product that is picked; null for none. */
	record Choice(@Nullable String productId) {

	}

}
