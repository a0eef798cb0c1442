package vn.postmart.marketplace.review.web;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.review.app.ShowOwnReviews;
import vn.postmart.marketplace.review.app.ShowReviews;
import vn.postmart.marketplace.review.app.WriteReview;
import vn.postmart.marketplace.review.domain.Opinion;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class ReviewController {

	private final ShowReviews show;

	private final ShowOwnReviews showOwn;

	private final WriteReview write;

	ReviewController(ShowReviews show, ShowOwnReviews showOwn, WriteReview write) {
		this.show = show;
		this.showOwn = showOwn;
		this.write = write;
	}

	@GetMapping("/listings/{listingId}/reviews")
	Mono<ListingReviewsResource> ofListing(@PathVariable UUID listingId,
			@RequestParam(required = false) @Nullable UUID before) {
		return this.show.of(new ListingId(listingId), before).map(ListingReviewsResource::of);
	}

	@GetMapping("/order-groups/{code}/reviews")
	Flux<OwnReviewResource> own(@PathVariable String code, @RequestParam String phoneLast4) {
		return this.showOwn.of(code, phoneLast4).flatMapIterable((all) -> all).map(OwnReviewResource::of);
	}

	@PutMapping("/order-groups/{code}/reviews/{listingId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> write(@PathVariable String code, @PathVariable UUID listingId,
			@Valid @RequestBody ReviewRequest request) {
		return this.write.write(code, request.phoneLast4(), new ListingId(listingId), request.opinion()).then();
	}

	/** What a buyer thinks; the end of the phone number opens the order. */
	record ReviewRequest(@NotNull @Size(max = 10) String phoneLast4, @Min(1) @Max(5) int stars,
			@Size(max = Opinion.LONGEST) @PlainText(lines = true) @Nullable String text) {

		/** Some characters become two when they are tidied. */
		Opinion opinion() {
			String tidy = VietnameseText.tidy((this.text != null) ? this.text : "");
			if (tidy.length() > Opinion.LONGEST) {
				throw RefusedException.field("text", "review.text-long", Opinion.LONGEST);
			}
			return new Opinion(this.stars, tidy);
		}

	}

}
