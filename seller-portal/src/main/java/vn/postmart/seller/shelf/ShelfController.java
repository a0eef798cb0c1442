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

/** The operator's shelves: the tree, each of them, and new ones. */
@RestController
@RequestMapping(ShelfController.PATH)
class ShelfController {

	static final String PATH = "/operator/categories";

	private final Templates templates = new StaticTemplates();

	private final Shelves shelves;

	private final ShelfRules rules;

	ShelfController(Shelves shelves, ShelfRules rules) {
		this.shelves = shelves;
		this.rules = rules;
	}

	@GetMapping
	Mono<JteModel> all(@WithForm Page page) {
		return tree().map((tree) -> this.templates.shelves(page, tree, Form.empty(ShelfForm.NAME)));
	}

	@PostMapping
	Mono<ResponseEntity<JteModel>> add(@WithForm Page page, @Posted(ShelfForm.NAME) Form form) {
		return tree().flatMap((tree) -> add(page, tree, form));
	}

	private Mono<ResponseEntity<JteModel>> add(Page page, ShelfTree tree, Form form) {
		ShelfForm.checkNew(form, tree.shelves());
		if (form.isRefused()) {
			return Mono.just(Answers.refused(this.templates.shelves(page, tree, form)));
		}
		return this.shelves.put(ShelfForm.slug(form), ShelfForm.change(form))
			.thenReturn(Answers.<JteModel>done(PATH, "shelf-kept"))
			.onErrorResume(Answers::isMendable, (refused) -> Mono
				.just(Answers.refused(this.templates.shelves(page, tree, said(form, (ApiRefusal) refused)))));
	}

	@GetMapping("/{slug}")
	Mono<JteModel> one(@WithForm Page page, @PathVariable String slug) {
		return found(slug).map((shelf) -> this.templates.shelf(page, shelf.all(), shelf.shelf(),
				ShelfForm.filled(shelf.shelf(), shelf.parent())));
	}

	@PostMapping("/{slug}")
	Mono<ResponseEntity<JteModel>> change(@WithForm Page page, @PathVariable String slug,
			@Posted(ShelfForm.NAME) Form form) {
		ShelfForm.check(form);
		if (form.isRefused()) {
			return again(page, slug, form);
		}
		return this.shelves.put(slug, ShelfForm.change(form))
			.thenReturn(Answers.<JteModel>done(PATH, "shelf-kept"))
			.onErrorResume(Answers::isMendable, (refused) -> again(page, slug, said(form, (ApiRefusal) refused)));
	}

	@PostMapping("/{slug}/removal")
	Mono<ResponseEntity<JteModel>> remove(@WithForm Page page, @PathVariable String slug) {
		return this.shelves.remove(slug)
			.thenReturn(Answers.<JteModel>done(PATH, "shelf-removed"))
			.onErrorResume(Answers::isMendable,
					(refused) -> found(slug)
						.map((shelf) -> Answers.refused(this.templates.shelf(page, shelf.all(), shelf.shelf(),
								said(ShelfForm.filled(shelf.shelf(), shelf.parent()), (ApiRefusal) refused)))));
	}

	private Mono<ResponseEntity<JteModel>> again(Page page, String slug, Form form) {
		return found(slug)
			.map((shelf) -> Answers.refused(this.templates.shelf(page, shelf.all(), shelf.shelf(), form)));
	}

	private Mono<ShelfTree> tree() {
		return Mono.zip(this.shelves.all().collectList(), this.rules.screenings())
			.map((found) -> new ShelfTree(found.getT1(), found.getT2().items()));
	}

	private Mono<FoundShelf> found(String slug) {
		return this.shelves.all()
			.collectList()
			.flatMap((all) -> Mono.justOrEmpty(FoundShelf.of(all, slug)))
			.switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
	}

	private static Form said(Form form, ApiRefusal refusal) {
		return refusal.on(form, ShelfForm.API_FIELDS, "shelf.refused");
	}

}
