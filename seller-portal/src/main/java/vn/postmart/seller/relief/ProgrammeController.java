package vn.postmart.seller.relief;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.frame.Keys;
import vn.postmart.seller.frame.PortalProperties;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * The officer's programmes: the list, a new one, one with its figures, its deposits.
 */
@RestController
class ProgrammeController {

	private final Templates templates = new StaticTemplates();

	private final Programmes programmes;

	private final PortalProperties properties;

	ProgrammeController(Programmes programmes, PortalProperties properties) {
		this.programmes = programmes;
		this.properties = properties;
	}

	@GetMapping("/relief")
	Mono<JteModel> all(Page page) {
		return this.programmes.all().collectList().map((found) -> this.templates.relief(page, found));
	}

	@GetMapping("/relief/new")
	JteModel fill(@WithForm Page page) {
		return this.templates.reliefNew(page, ReliefForms.freshProgramme());
	}

	@PostMapping("/relief/new")
	Mono<ResponseEntity<JteModel>> open(@WithForm Page page, @Posted(ReliefForms.PROGRAMME) Form form) {
		ReliefForms.checkProgramme(form);
		if (form.isRefused()) {
			return Mono.just(Answers.refused(this.templates.reliefNew(page, form)));
		}
		return this.programmes.open(Keys.of(form), ReliefForms.programme(form))
			.map((opened) -> Answers.<JteModel>done("/relief/" + opened.id(), "programme-opened"))
			.onErrorResume(Answers::isMendable, (refused) -> Mono.just(Answers.refused(this.templates.reliefNew(page,
					((ApiRefusal) refused).on(form, ReliefForms.API_FIELDS, "relief.refused")))));
	}

	@GetMapping("/relief/{id}")
	Mono<ResponseEntity<JteModel>> one(@WithForm Page page, @PathVariable String id) {
		return shown(page, id, ReliefForms.freshDeposit());
	}

	@PostMapping("/relief/{id}/deposits")
	Mono<ResponseEntity<JteModel>> deposit(@WithForm Page page, @PathVariable String id,
			@Posted(ReliefForms.DEPOSIT) Form form) {
		ReliefForms.checkDeposit(form);
		if (form.isRefused()) {
			return shown(page, id, form);
		}
		return this.programmes.deposit(id, Keys.of(form), ReliefForms.deposit(form))
			.thenReturn(Answers.<JteModel>done("/relief/" + id, "deposited"))
			.onErrorResume(Answers::isMendable, (refused) -> shown(page, id,
					((ApiRefusal) refused).on(form, ReliefForms.API_FIELDS, "relief.refused")));
	}

	private Mono<ResponseEntity<JteModel>> shown(Page page, String id, Form form) {
		return Mono.zip(this.programmes.one(id), this.programmes.packages(id))
			.map((found) -> this.templates.reliefProgramme(page, found.getT1(), found.getT2().items(), form,
					this.properties.storefrontUrl() + "/relief/" + found.getT1().code()))
			.map((shown) -> form.isRefused() ? Answers.refused(shown) : ResponseEntity.ok(shown));
	}

}
