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
import vn.postmart.seller.frame.PortalProperties;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.form.Rules;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * The operator's list of what buyers wrote. Hiding wants a reason, which the author
 * reads.
 */
@RestController
class ReviewCareController {

	private static final String NAME = "care";

	private static final String PATH = "/operator/reviews";

	private static final String REVIEW = PATH + "/{review:[0-9a-f-]{36}}";

	private final Templates templates = new StaticTemplates();

	private final Reviews reviews;

	private final PortalProperties properties;

	ReviewCareController(Reviews reviews, PortalProperties properties) {
		this.reviews = reviews;
		this.properties = properties;
	}

	@GetMapping(PATH)
	Mono<JteModel> list(@WithForm Page page, @RequestParam(required = false) @Nullable String before) {
		return shown(page, before, Form.empty(NAME));
	}

	@PostMapping(REVIEW + "/hiding")
	Mono<ResponseEntity<JteModel>> hide(@WithForm Page page, @PathVariable String review, @Posted(NAME) Form form) {
		form.with("review", review);
		form.require("reason", Rules.given(), "care.reason.missing");
		return form.isRefused() ? refused(page, form)
				: this.reviews.hide(review, Map.of("reason", form.value("reason")))
					.thenReturn(Answers.<JteModel>done(PATH, "review-hidden"))
					.onErrorResume(Answers::isMendable,
							(refusal) -> refused(page, ((ApiRefusal) refusal).on(form, Map.of(), "care.refused")));
	}

	@PostMapping(REVIEW + "/showing")
	Mono<ResponseEntity<JteModel>> show(@PathVariable String review) {
		return this.reviews.show(review).thenReturn(Answers.done(PATH, "review-shown"));
	}

	private Mono<ResponseEntity<JteModel>> refused(Page page, Form form) {
		return shown(page, null, form).map(Answers::refused);
	}

	private Mono<JteModel> shown(Page page, @Nullable String before, Form form) {
		return this.reviews.all(before)
			.map((list) -> this.templates.operatorReviews(page, list, this.properties.storefrontUrl().toString(),
					form));
	}

}
