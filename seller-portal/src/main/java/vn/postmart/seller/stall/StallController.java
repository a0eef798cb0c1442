package vn.postmart.seller.stall;

import java.util.Optional;

import gg.jte.models.runtime.JteModel;
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
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * The reader's own stall: a look at it, and the form that opens it.
 */
@RestController
class StallController {

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final FindWhereabouts whereabouts;

	private final Stalls stalls;

	StallController(StallAtHand atHand, FindWhereabouts whereabouts, Stalls stalls) {
		this.atHand = atHand;
		this.whereabouts = whereabouts;
		this.stalls = stalls;
	}

	@GetMapping("/stall")
	Mono<ResponseEntity<JteModel>> show(Page page) {
		return this.atHand.own(page)
			.flatMap((stall) -> shown(page, stall))
			.defaultIfEmpty(Answers.seeOther("/stall/new"));
	}

	private Mono<ResponseEntity<JteModel>> shown(Page page, MyStall stall) {
		return this.whereabouts.office(stall.province().code(), stall.officeCode())
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.map((office) -> ResponseEntity.ok(this.templates.stall(page, stall, office.orElse(null))));
	}

	@GetMapping("/stall/new")
	Mono<ResponseEntity<JteModel>> fill(@WithForm Page page) {
		Mono<ResponseEntity<JteModel>> form = this.whereabouts.of(StallForm.fresh())
			.map((choices) -> ResponseEntity.ok(this.templates.stallNew(page, choices)));
		return this.atHand.own(page).map((stall) -> Answers.<JteModel>seeOther("/stall")).switchIfEmpty(form);
	}

	@GetMapping("/stall/new/places")
	Mono<JteModel> places(Page page, @RequestParam MultiValueMap<String, String> typed) {
		return this.whereabouts.of(Form.of(StallForm.NAME, typed))
			.map((choices) -> this.templates.stallPlaces(page, choices));
	}

	@PostMapping("/stall/new")
	Mono<ResponseEntity<JteModel>> open(@WithForm Page page, @Posted(StallForm.NAME) Form form) {
		if ("places".equals(form.value("act"))) {
			return this.whereabouts.of(form)
				.map((choices) -> ResponseEntity.ok(this.templates.stallNew(page, choices)));
		}
		StallForm.check(form);
		if (form.isRefused()) {
			return again(page, form);
		}
		return this.stalls.open(Keys.of(form), StallForm.stall(form, null))
			.map((opened) -> Answers.<JteModel>done("/stall", "stall-opened"))
			.onErrorResume(Answers::isMendable,
					(refused) -> again(page, ((ApiRefusal) refused).on(form, StallForm.API_FIELDS, "stall.refused")));
	}

	private Mono<ResponseEntity<JteModel>> again(Page page, Form form) {
		return this.whereabouts.of(form).map((choices) -> Answers.refused(this.templates.stallNew(page, choices)));
	}

}
