package vn.postmart.seller.household;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.frame.Keys;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.stall.FindWhereabouts;
import vn.postmart.seller.stall.StallForm;
import vn.postmart.seller.stall.Stalls;
import vn.postmart.seller.stall.Whereabouts;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * Registers a household on its behalf. The answer is the slip to print: the code that
 * takes the account over is shown there once, and kept by no browser.
 */
@RestController
class RegisterController {

	private final Templates templates = new StaticTemplates();

	private final FindWhereabouts whereabouts;

	private final Stalls stalls;

	RegisterController(FindWhereabouts whereabouts, Stalls stalls) {
		this.whereabouts = whereabouts;
		this.stalls = stalls;
	}

	@GetMapping("/counter/households/new")
	Mono<JteModel> fill(@WithForm Page page, @RequestParam(defaultValue = "") String phone) {
		return this.whereabouts.of(StallForm.fresh().with("phone", phone))
			.map((choices) -> this.templates.householdNew(page, choices));
	}

	@GetMapping("/counter/households/new/places")
	Mono<JteModel> places(Page page, @RequestParam MultiValueMap<String, String> typed) {
		return this.whereabouts.of(Form.of(StallForm.NAME, typed))
			.map((choices) -> this.templates.stallPlaces(page, choices));
	}

	@PostMapping("/counter/households/new")
	Mono<ResponseEntity<JteModel>> register(@WithForm Page page, @Posted(StallForm.NAME) Form form) {
		if ("places".equals(form.value("act"))) {
			return this.whereabouts.of(form)
				.map((choices) -> ResponseEntity.ok(this.templates.householdNew(page, choices)));
		}
		StallForm.checkConsent(form);
		StallForm.check(form);
		if (form.isRefused()) {
			return again(page, form);
		}
		return this.whereabouts.of(form)
			.flatMap((choices) -> register(page, choices))
			.onErrorResume(Answers::isMendable,
					(refused) -> again(page, ((ApiRefusal) refused).on(form, StallForm.API_FIELDS, "stall.refused")));
	}

	private Mono<ResponseEntity<JteModel>> register(Page page, Whereabouts choices) {
		Form form = choices.form();
		return this.stalls.open(Keys.of(form), StallForm.stall(form, StallForm.consent(form)))
			.map((opened) -> ResponseEntity.ok()
				.header(HttpHeaders.CACHE_CONTROL, "no-store")
				.body(this.templates.slip(page, choices, opened)));
	}

	private Mono<ResponseEntity<JteModel>> again(Page page, Form form) {
		return this.whereabouts.of(form).map((choices) -> Answers.refused(this.templates.householdNew(page, choices)));
	}

}
