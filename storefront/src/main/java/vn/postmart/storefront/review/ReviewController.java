package vn.postmart.storefront.review;

import java.net.URI;
import java.util.Map;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.storefront.order.KnownOrders;
import vn.postmart.storefront.review.Reviews.NewReview;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.form.Rules;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * Reviews of a listing, and those a buyer writes from an order. Who is not known to have
 * placed the order is asked for the last four digits first.
 */
@RestController
class ReviewController {

	private static final String OWN = "/orders/{code:[2-9A-HJ-NP-Z]{8}}/reviews";

	private static final String FORM = "review";

	private static final int LONGEST = 1000;

	private final Templates templates = new StaticTemplates();

	private final Reviews reviews;

	private final KnownOrders known;

	ReviewController(Reviews reviews, KnownOrders known) {
		this.reviews = reviews;
		this.known = known;
	}

	@GetMapping("/p/{id:[0-9a-f-]{36}}/reviews")
	Mono<JteModel> ofListing(Page page, @PathVariable String id,
			@RequestParam(required = false) @Nullable String before) {
		return this.reviews.of(id, before).map((found) -> this.templates.reviews(page, id, found));
	}

	@GetMapping(OWN)
	Mono<ResponseEntity<JteModel>> own(@WithForm Page page, @PathVariable String code,
			@RequestParam(defaultValue = "false") boolean saved) {
		return digits(page, code).flatMap((digits) -> this.reviews.own(code, digits))
			.map((own) -> this.templates.orderReviews(page, code, own, Form.empty(FORM), saved))
			.map(ResponseEntity::ok)
			.defaultIfEmpty(askFirst(code));
	}

	@PostMapping(OWN)
	Mono<ResponseEntity<JteModel>> write(@WithForm Page page, @PathVariable String code, @Posted(FORM) Form form) {
		form.require("stars", Rules.oneOf("1", "2", "3", "4", "5"), "review.stars.missing");
		form.require("text", Rules.atMost(LONGEST), "review.text.long");
		return digits(page, code)
			.flatMap((digits) -> form.isRefused() ? refused(page, code, digits, form) : write(page, code, digits, form))
			.defaultIfEmpty(askFirst(code));
	}

	private Mono<ResponseEntity<JteModel>> write(Page page, String code, String digits, Form form) {
		NewReview review = new NewReview(digits, Integer.parseInt(form.value("stars")), form.value("text"));
		return this.reviews.write(code, form.value("listing"), review)
			.thenReturn(ReviewController.<JteModel>see("/orders/" + code + "/reviews?saved=true"))
			.onErrorResume(ReviewController::isMendable, (refusal) -> refused(page, code, digits,
					((ApiRefusal) refusal).on(form, Map.of(), "review.refused")));
	}

	private Mono<ResponseEntity<JteModel>> refused(Page page, String code, String digits, Form form) {
		return this.reviews.own(code, digits)
			.map((own) -> this.templates.orderReviews(page, code, own, form, false))
			.map(ResponseEntity.unprocessableContent()::body);
	}

	private Mono<String> digits(Page page, String code) {
		return Mono.justOrEmpty(this.known.phoneLast4(page, code));
	}

	private static boolean isMendable(Throwable failure) {
		return failure instanceof ApiRefusal refusal && refusal.isMendable();
	}

	private static ResponseEntity<JteModel> askFirst(String code) {
		return see("/track?code=" + code);
	}

	private static <T> ResponseEntity<T> see(String place) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(place)).build();
	}

}
