package vn.postmart.seller.review;

import java.util.Map;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.stall.StallAtHand;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.form.Rules;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * What buyers say of a stall's produce; each review may be answered once.
 */
@RestController
class StallReviewController {

	private static final String NAME = "reviews";

	private static final String PATH = "/reviews";

	private static final int LONGEST = 1000;

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final Reviews reviews;

	StallReviewController(StallAtHand atHand, Reviews reviews) {
		this.atHand = atHand;
		this.reviews = reviews;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<JteModel>> list(@WithForm Page page, @RequestParam(required = false) @Nullable String before) {
		return this.atHand.id(page)
			.flatMap((stall) -> this.reviews.ofStall(stall, before))
			.map((list) -> ResponseEntity.ok(this.templates.reviews(page, list, Form.empty(NAME))))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@PostMapping(PATH + "/{review:[0-9a-f-]{36}}/answer")
	Mono<ResponseEntity<JteModel>> answer(@WithForm Page page, @PathVariable String review, @Posted(NAME) Form form) {
		form.with("review", review);
		form.require("text", Rules.given(), "reviews.text.missing");
		form.require("text", Rules.atMost(LONGEST), "reviews.text.long");
		return this.atHand.id(page)
			.flatMap((stall) -> form.isRefused() ? refused(page, stall, form) : answer(page, stall, review, form))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	private Mono<ResponseEntity<JteModel>> answer(Page page, String stall, String review, Form form) {
		return this.reviews.answer(stall, review, Map.of("text", form.value("text")))
			.thenReturn(Answers.<JteModel>done(PATH, "review-answered"))
			.onErrorResume(Answers::isMendable,
					(refusal) -> refused(page, stall, ((ApiRefusal) refusal).on(form, Map.of(), "reviews.refused")));
	}

	private Mono<ResponseEntity<JteModel>> refused(Page page, String stall, Form form) {
		return this.reviews.ofStall(stall, null)
			.map((list) -> Answers.refused(this.templates.reviews(page, list, form)));
	}

}
