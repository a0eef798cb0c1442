package vn.postmart.seller.household;

import java.util.List;
import java.util.Map;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.stall.Stalls;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Rules;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * Finds a household by its phone.
 */
@RestController
class HouseholdController {

	static final String NAME = "household";

	private final Templates templates = new StaticTemplates();

	private final Stalls stalls;

	HouseholdController(Stalls stalls) {
		this.stalls = stalls;
	}

	@GetMapping("/counter/households")
	Mono<ResponseEntity<JteModel>> find(@WithForm Page page, @RequestParam(defaultValue = "") String phone) {
		Form form = Form.empty(NAME).with("phone", phone);
		if (phone.isBlank()) {
			return Mono.just(ResponseEntity.ok(this.templates.households(page, form, null)));
		}
		form.require("phone", Rules.mobilePhone(), "household.phone.wrong");
		return form.isRefused() ? Mono.just(Answers.refused(this.templates.households(page, form, null)))
				: found(page, form);
	}

	private Mono<ResponseEntity<JteModel>> found(Page page, Form form) {
		return this.stalls.withPhone(Rules.withoutSeparators(form.value("phone")))
			.map(Stalls.Found::items)
			.map((found) -> ResponseEntity.ok(this.templates.households(page, form, found)))
			.onErrorResume(Answers::isMendable, (refused) -> Mono.just(Answers.refused(this.templates.households(page,
					((ApiRefusal) refused).on(form, Map.of(), "household.phone.wrong"), List.of()))));
	}

}
