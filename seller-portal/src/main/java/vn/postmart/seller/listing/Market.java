package vn.postmart.seller.listing;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What anybody may read of the market: categories, and what is on offer.
 */
@HttpExchange("/api/v1")
public interface Market {

	/** The shelves of the shop, with those in them. */
	@GetExchange("/categories")
	Flux<Category> categories();

	@GetExchange("/listings")
	Mono<Found> search(@RequestParam String q, @RequestParam int size);

	/** One offer, as long as it exists. */
	@GetExchange("/listings/{id}")
	Mono<Offer> offer(@PathVariable String id);

	/**
	 * A shelf, what its goods are asked, and those in it.
	 *
	 * @param goodsRule what the post does with its goods, null for nothing special
	 */
	record Category(String slug, String name, String nameEn, @Nullable GoodsRule goodsRule, List<Asked> attributes,
			List<Category> children) {

		/** The shelves in it, or itself where there are none. */
		List<Category> leaves() {
			return this.children.isEmpty() ? List.of(this)
					: this.children.stream().map((child) -> child.within(this)).toList();
		}

		/**
		 * What is refused above is refused here; a condition holds unless there is
		 * another.
		 */
		private Category within(Category above) {
			GoodsRule rule = (this.goodsRule == null || (above.goodsRule != null && above.goodsRule.isRefusal()))
					? above.goodsRule : this.goodsRule;
			return new Category(this.slug, this.name, this.nameEn, rule, this.attributes, this.children);
		}

	}

	/** What a search found. */
	record Found(List<Offer> items, long total) {

	}

	/** One offer, with what is needed to name and price it. */
	record Offer(String id, String name, @Nullable String nameEn, Seller stall, long priceVnd, OwnListing.Unit unit,
			BigDecimal available) {

	}

	/** Whose offer it is. */
	record Seller(String id, String name) {

	}

}
