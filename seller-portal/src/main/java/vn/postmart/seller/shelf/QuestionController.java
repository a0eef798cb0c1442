package vn.postmart.seller.shelf;

import gg.jte.models.runtime.JteModel;
import reactor.core.publisher.Mono;
import vn.postmart.seller.frame.AddressName;
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

/** What the listings of a category are asked: one thing more, or another way. */
@RestController
@RequestMapping(ShelfController.PATH + "/{slug}")
class QuestionController {

	private final Templates templates = new StaticTemplates();

	private final Shelves shelves;

	QuestionController(Shelves shelves) {
		this.shelves = shelves;
	}

	@GetMapping("/new-attribute")
	Mono<JteModel> fill(@WithForm Page page, @PathVariable String slug) {
		return found(slug).map((shelf) -> this.templates.shelfQuestion(page, shelf, "", QuestionForm.fresh()));
	}

	@PostMapping("/new-attribute")
	Mono<ResponseEntity<JteModel>> add(@WithForm Page page, @PathVariable String slug,
			@Posted(QuestionForm.NAME) Form form) {
		return found(slug).flatMap((shelf) -> add(page, shelf, form));
	}

	private Mono<ResponseEntity<JteModel>> add(Page page, Shelf shelf, Form form) {
		String code = AddressName.of(form.value("name"));
		form.require("name", (typed) -> shelf.own(code).isEmpty(), "question.name.taken");
		return kept(page, shelf, "", code, form);
	}

	@GetMapping("/attributes/{code}")
	Mono<JteModel> one(@WithForm Page page, @PathVariable String slug, @PathVariable String code) {
		return found(slug)
			.flatMap((shelf) -> Mono.justOrEmpty(shelf.own(code))
				.map((attribute) -> this.templates.shelfQuestion(page, shelf, code, QuestionForm.filled(attribute)))
				.map(JteModel.class::cast))
			.switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
	}

	@PostMapping("/attributes/{code}")
	Mono<ResponseEntity<JteModel>> change(@WithForm Page page, @PathVariable String slug, @PathVariable String code,
			@Posted(QuestionForm.NAME) Form form) {
		return found(slug).flatMap((shelf) -> kept(page, shelf, code, code, form));
	}

	@PostMapping("/attributes/{code}/removal")
	Mono<ResponseEntity<JteModel>> remove(@PathVariable String slug, @PathVariable String code) {
		return Answers.orNone(this.shelves.askNoMore(slug, code))
			.thenReturn(Answers.done(path(slug), "question-removed"));
	}

	/**
	 * Keeps what is asked under a code.
	 * @param opened the code the page was opened by, empty on the page of a new one
	 */
	private Mono<ResponseEntity<JteModel>> kept(Page page, Shelf shelf, String opened, String code, Form form) {
		QuestionForm.check(form);
		if (form.isRefused()) {
			return Mono.just(Answers.refused(this.templates.shelfQuestion(page, shelf, opened, form)));
		}
		return this.shelves.ask(shelf.slug(), code, QuestionForm.question(form))
			.thenReturn(Answers.<JteModel>done(path(shelf.slug()), "question-kept"))
			.onErrorResume(Answers::isMendable,
					(refused) -> Mono.just(Answers.refused(this.templates.shelfQuestion(page, shelf, opened,
							((ApiRefusal) refused).on(form, QuestionForm.API_FIELDS, "shelf.refused")))));
	}

	private Mono<Shelf> found(String slug) {
		return this.shelves.all()
			.collectList()
			.flatMap((all) -> Mono.justOrEmpty(ShelfForm.find(all, slug)))
			.switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
	}

	private static String path(String slug) {
		return ShelfController.PATH + "/" + slug;
	}

}
