package vn.postmart.storefront.product;

import java.util.List;
import java.util.Optional;

import gg.jte.models.runtime.JteModel;
import reactor.core.publisher.Mono;
import vn.postmart.storefront.catalog.Catalog;
import vn.postmart.storefront.catalog.Offers;
import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.storefront.place.ChosenProvince;
import vn.postmart.storefront.review.ReadReviews;
import vn.postmart.web.address.Provinces;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows one listing. The province chosen for the delivery fee is remembered for the next
 * listing.
 */
@RestController
class ProductController {

	private final Templates templates = new StaticTemplates();

	private final Catalog catalog;

	private final Provinces provinces;

	private final ChosenProvince chosen;

	private final RelatedListings related;

	private final ReadReviews reviews;

	ProductController(Catalog catalog, Provinces provinces, ChosenProvince chosen, RelatedListings related,
			ReadReviews reviews) {
		this.catalog = catalog;
		this.provinces = provinces;
		this.chosen = chosen;
		this.related = related;
		this.reviews = reviews;
	}

	@GetMapping("/p/{id:[0-9a-f-]{36}}")
	Mono<ResponseEntity<JteModel>> product(@WithForm Page page, @PathVariable String id,
			@RequestParam(name = "province") Optional<String> asked) {
		String province = this.chosen.of(page, asked);
		return Mono
			.zip(this.catalog.listing(id), this.provinces.all().onErrorReturn(List.of()), delivery(id, province),
					offers(id), this.related.of(id), this.reviews.of(id))
			.map((parts) -> new ProductPage(parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4(), parts.getT5(),
					parts.getT6()))
			.map((product) -> answer(page, product, asked.isPresent()));
	}

	/** A product with all who offer it. */
	@GetMapping("/products/{id:[0-9a-f-]{36}}")
	Mono<JteModel> offers(Page page, @PathVariable String id) {
		return this.catalog.product(id).map((offers) -> this.templates.offers(page, offers));
	}

	/** The page does without them rather than not at all. */
	private Mono<Offers> offers(String id) {
		return this.catalog.offers(id).onErrorReturn(Offers.NONE);
	}

	private Mono<ToProvince> delivery(String id, String province) {
		return province.isEmpty() ? Mono.just(ToProvince.unknown(province))
				: this.catalog.delivery(id, province)
					.map((delivery) -> new ToProvince(province, delivery, null))
					.onErrorResume(ApiRefusal.class, (refused) -> Mono.just(refused(province, refused)))
					.onErrorReturn(ToProvince.unknown(province));
	}

	private static ToProvince refused(String province, ApiRefusal refusal) {
		return refusal.isMendable() ? new ToProvince(province, null, refusal.problem().words())
				: ToProvince.unknown(province);
	}

	private ResponseEntity<JteModel> answer(Page page, ProductPage product, boolean chosen) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
		if (chosen) {
			answer.header(HttpHeaders.SET_COOKIE, this.chosen.remembering(product.to().code()).toString());
		}
		return answer.body(page.isFragment() ? this.templates.productDelivery(page, product)
				: this.templates.product(page, product));
	}

}
