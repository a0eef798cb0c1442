package vn.postmart.marketplace.review.web;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.review.app.AnswerReviews;
import vn.postmart.marketplace.review.app.ModerateReviews;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reviews for those who care for them: operators and stalls. */
@RestController
@RequestMapping("/api/v1")
class ReviewCareController {

	private final ModerateReviews moderate;

	private final AnswerReviews answers;

	ReviewCareController(ModerateReviews moderate, AnswerReviews answers) {
		this.moderate = moderate;
		this.answers = answers;
	}

	@GetMapping("/reviews")
	Mono<ReviewPageResource> latest(@RequestParam(required = false) @Nullable UUID before) {
		return this.moderate.latest(before).map(ReviewPageResource::of);
	}

	@PostMapping("/reviews/{id}/hide")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> hide(Actor actor, @PathVariable UUID id, @Valid @RequestBody HideRequest request) {
		return this.moderate.hide(actor, id, VietnameseText.tidy(request.reason()));
	}

	@PostMapping("/reviews/{id}/show")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> show(@PathVariable UUID id) {
		return this.moderate.show(id);
	}

	@GetMapping("/stalls/{stallId}/reviews")
	Mono<ReviewPageResource> ofStall(Actor actor, @PathVariable UUID stallId,
			@RequestParam(required = false) @Nullable UUID before) {
		return this.answers.latest(actor, new StallId(stallId), before).map(ReviewPageResource::of);
	}

	@PostMapping("/stalls/{stallId}/reviews/{id}/answer")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	Mono<Void> answer(Actor actor, @PathVariable UUID stallId, @PathVariable UUID id,
			@Valid @RequestBody AnswerRequest request) {
		return this.answers.answer(actor, new StallId(stallId), id, VietnameseText.tidy(request.text()));
	}

	/** Why a review is hidden, as its author reads it. */
	record HideRequest(@NotBlank @Size(max = 300) @PlainText String reason) {
	}

	/** What the stall says. */
	record AnswerRequest(@NotBlank @Size(max = 1000) @PlainText(lines = true) String text) {
	}

}
