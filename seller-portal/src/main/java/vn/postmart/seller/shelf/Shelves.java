package vn.postmart.seller.shelf;

import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The API's categories. */
@HttpExchange("/api/v1/categories")
interface Shelves {

	@GetExchange
	Flux<Shelf> all();

	@PutExchange("/{slug}")
	Mono<Void> put(@PathVariable String slug, @RequestBody Change change);

	@DeleteExchange("/{slug}")
	Mono<Void> remove(@PathVariable String slug);

	@PutExchange("/{slug}/transit-limit")
	Mono<Void> limit(@PathVariable String slug, @RequestBody Limit limit);

	@PutExchange("/{slug}/attributes/{code}")
	Mono<Void> ask(@PathVariable String slug, @PathVariable String code, @RequestBody Question question);

	@DeleteExchange("/{slug}/attributes/{code}")
	Mono<Void> askNoMore(@PathVariable String slug, @PathVariable String code);

	/**
	 * A category to be made or changed; what is null stays as it is.
	 *
	 * @param parent empty for the top
	 */
	record Change(String parent, String name, String nameEn, int position, Shelf.@Nullable GoodsRule goodsRule) {

	}

	/** How many days its goods may be on their way at most; null for what is usual. */
	record Limit(@Nullable Integer days) {

	}

	/** What listings are to be asked. */
	record Question(String name, String nameEn, String kind, @Nullable String unit, List<Shelf.Choice> choices,
			boolean required, int position) {

	}

}
