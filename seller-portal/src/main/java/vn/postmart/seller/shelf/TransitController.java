package vn.postmart.seller.shelf;

import gg.jte.models.runtime.JteModel;
import reactor.core.publisher.Mono;
import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** How long the perishable goods of a category may be on their way. */
@RestController
@RequestMapping(ShelfController.PATH + "/{slug}/transit-limit")
class TransitController {

	private final Templates templates = new StaticTemplates();

	private final Shelves shelves;

	private final ShelfRules rules;

	TransitController(Shelves shelves, ShelfRules rules) {
		this.shelves = shelves;
		this.rules = rules;
	}

	@GetMapping
	Mono<JteModel> fill(@WithForm Page page, @PathVariable String slug) {
		return Mono.zip(found(slug), this.rules.transitLimits())
			.map((known) -> this.templates.shelfTransit(page, known.getT1(), known.getT2(),
					TransitForm.filled(known.getT2().own(slug))));
	}

	@PostMapping
	Mono<ResponseEntity<JteModel>> limit(@WithForm Page page, @PathVariable String slug,
			@Posted(TransitForm.NAME) Form form) {
		TransitForm.check(form);
		if (form.isRefused()) {
			return again(page, slug, form);
		}
		return this.shelves.limit(slug, TransitForm.limit(form))
			.thenReturn(Answers.<JteModel>done(ShelfController.PATH + "/" + slug, "transit-kept"))
			.onErrorResume(Answers::isMendable, (refused) -> again(page, slug,
					((ApiRefusal) refused).on(form, TransitForm.API_FIELDS, "shelf.refused")));
	}

	private Mono<ResponseEntity<JteModel>> again(Page page, String slug, Form form) {
		return Mono.zip(found(slug), this.rules.transitLimits())
			.map((known) -> Answers.refused(this.templates.shelfTransit(page, known.getT1(), known.getT2(), form)));
	}

	private Mono<FoundShelf> found(String slug) {
		return this.shelves.all()
			.collectList()
			.flatMap((all) -> Mono.justOrEmpty(FoundShelf.of(all, slug)))
			.switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
	}

}
