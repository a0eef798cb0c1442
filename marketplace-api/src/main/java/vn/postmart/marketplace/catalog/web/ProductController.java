package vn.postmart.marketplace.catalog.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ProductId;
import vn.postmart.marketplace.catalog.ProductView;
import vn.postmart.marketplace.catalog.app.CategoryRegister;
import vn.postmart.marketplace.catalog.app.OfferProduct;
import vn.postmart.marketplace.catalog.app.ProductRegister;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Products that several stalls offer: set up by operators, picked by sellers. */
@RestController
class ProductController {

	private final ProductRegister products;

	private final OfferProduct offerProduct;

	private final CategoryRegister categories;

	private final Addresses addresses;

	private final Transactions transactions;

	private final IdSource ids;

	private final Clock clock;

	ProductController(ProductRegister products, OfferProduct offerProduct, CategoryRegister categories,
			Addresses addresses, Transactions transactions, IdSource ids, Clock clock) {
		this.products = products;
		this.offerProduct = offerProduct;
		this.categories = categories;
		this.addresses = addresses;
		this.transactions = transactions;
		this.ids = ids;
		this.clock = clock;
	}

	/** Products whose name has the words, for a seller to pick from. */
	@GetMapping("/api/v1/products")
	Mono<ProductList> named(@RequestParam(defaultValue = "") @Size(max = 120) String q,
			@RequestParam(defaultValue = "10") @Min(1) @Max(100) int size) {
		return this.products.named(q, size).collectList().map(ProductList::new);
	}

	@PostMapping("/api/v1/products")
	@ResponseStatus(HttpStatus.CREATED)
	Mono<ProductView> add(@Valid @RequestBody ProductRequest request) {
		ProductView product = request.toView(new ProductId(this.ids.next()));
		String province = product.provinceCode();
		if (province != null && this.addresses.province(province).isEmpty()) {
			return Mono.error(() -> RefusedException.field("provinceCode", "catalog.province-unknown"));
		}
		return this.transactions.inTransaction(() -> this.categories.exists(product.category())
			.filter((known) -> known)
			.switchIfEmpty(Mono.error(() -> RefusedException.field("category", "catalog.category-unknown")))
			.flatMap((known) -> this.products.add(product, this.clock.instant()))
			.filter((added) -> added)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.DUPLICATE)))
			.thenReturn(product));
	}

	@PutMapping("/api/v1/stalls/{stallId}/listings/{id}/product")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> offer(Actor actor, @PathVariable UUID stallId, @PathVariable UUID id,
			@RequestBody OfferRequest request) {
		return this.transactions.inTransaction(
				() -> this.offerProduct.offer(actor, new StallId(stallId), new ListingId(id), request.product()));
	}

	@PutMapping("/api/v1/listings/{id}/product")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> correct(@PathVariable UUID id, @RequestBody OfferRequest request) {
		return this.transactions.inTransaction(() -> this.offerProduct.correct(new ListingId(id), request.product()));
	}

	/**
	 * A product as an operator sets it up.
	 *
	 * @param provinceCode where it comes from; absent when from anywhere
	 */
	record ProductRequest(@NotBlank @Size(min = 2, max = 120) @PlainText String name,
			@NotBlank @Size(max = 120) @PlainText String nameEn, @NotBlank String category,
			@Nullable String provinceCode) {

		ProductView toView(ProductId id) {
			return new ProductView(id, VietnameseText.tidy(this.name), VietnameseText.tidy(this.nameEn), this.category,
					this.provinceCode);
		}

	}

	/** Which product a listing offers; absent for none. */
	record OfferRequest(@Nullable UUID productId) {

		@Nullable ProductId product() {
			return (this.productId != null) ? new ProductId(this.productId) : null;
		}

	}

	/** Products by how early the words stand in their names. */
	record ProductList(List<ProductView> items) {
	}

}
