package vn.postmart.seller.operator;

import gg.jte.models.runtime.JteModel;
import reactor.core.publisher.Mono;
import vn.postmart.seller.frame.AddressName;
import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.web.address.Provinces;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The operator's register of geographical indications: those in force, a new decision, an
 * end.
 */
@RestController
@RequestMapping(IndicationController.PATH)
class IndicationController {

	static final String PATH = "/operator/indications";

	private final Templates templates = new StaticTemplates();

	private final IndicationOperations indications;

	private final Provinces provinces;

	IndicationController(IndicationOperations indications, Provinces provinces) {
		this.indications = indications;
		this.provinces = provinces;
	}

	@GetMapping
	Mono<JteModel> all(@WithForm Page page) {
		return shown(page, Form.empty(IndicationForm.NAME));
	}

	@PostMapping
	Mono<ResponseEntity<JteModel>> decide(@WithForm Page page, @Posted(IndicationForm.NAME) Form form) {
		IndicationForm.check(form);
		if (form.isRefused()) {
			return shown(page, form).map(Answers::refused);
		}
		Mono<Void> put = slug(form.value("name"), form.value("product"))
			.flatMap((slug) -> this.indications.put(slug, IndicationForm.decision(form)));
		return kept(page, form, put, "indication-kept");
	}

	/** The one in force of that name and product, or else a new one. */
	private Mono<String> slug(String name, String product) {
		return this.indications.inForce()
			.map((found) -> found.items()
				.stream()
				.filter((each) -> each.isOf(name, product))
				.findFirst()
				.map(Indication::slug)
				.orElseGet(() -> AddressName.of(name + " " + product)));
	}

	@PostMapping("/{slug}/end")
	Mono<ResponseEntity<JteModel>> end(@WithForm Page page, @PathVariable String slug,
			@Posted(IndicationForm.NAME) Form form) {
		IndicationForm.checkDay(form);
		if (form.isRefused()) {
			return shown(page, form).map(Answers::refused);
		}
		return kept(page, form, this.indications.end(slug, IndicationForm.from(form)), "indication-ended");
	}

	private Mono<ResponseEntity<JteModel>> kept(Page page, Form form, Mono<Void> act, String done) {
		return act.thenReturn(Answers.<JteModel>done(PATH, done))
			.onErrorResume(Answers::isMendable,
					(refusal) -> shown(page,
							((ApiRefusal) refusal).on(form, IndicationForm.API_FIELDS, "indications.refused"))
						.map(Answers::refused));
	}

	private Mono<JteModel> shown(Page page, Form form) {
		return Mono.zip(this.indications.inForce(), this.provinces.all())
			.map((found) -> this.templates.operatorIndications(page, found.getT1().items(), found.getT2(), form));
	}

}
