package vn.postmart.seller.bulk;

import java.util.List;
import java.util.Map;

import gg.jte.models.runtime.JteModel;
import reactor.core.publisher.Flux;
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

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * One file on its way in: how far it is, what is wrong with which cell, and what to do.
 * While it is under way the page looks again by itself, with script and without.
 */
@RestController
class ImportJobController {

	private static final int ROWS = 100;

	private final Templates templates = new StaticTemplates();

	private final Imports imports;

	ImportJobController(Imports imports) {
		this.imports = imports;
	}

	@GetMapping("/imports/{id}")
	Mono<JteModel> show(@WithForm Page page, @PathVariable String id, @RequestParam(defaultValue = "0") int after) {
		return shown(page, id, after, Form.empty(ImportController.NAME));
	}

	/** The rows that are wrong, each with the reason, to be mended and sent again. */
	@GetMapping("/imports/{id}/bad-rows")
	Mono<ResponseEntity<Flux<DataBuffer>>> badRows(@PathVariable String id) {
		return this.imports.badRows(id);
	}

	@PostMapping("/imports/{id}/commit")
	Mono<ResponseEntity<JteModel>> commit(@WithForm Page page, @PathVariable String id,
			@Posted(ImportController.NAME) Form form) {
		return this.imports.commit(id, Keys.of(form), new Imports.Commit(form.has("skipBad")))
			.map((job) -> Answers.<JteModel>seeOther("/imports/" + id))
			.onErrorResume(Answers::isMendable, (refused) -> again(page, id, form, (ApiRefusal) refused));
	}

	@PostMapping("/imports/{id}/stop")
	Mono<ResponseEntity<JteModel>> stop(@WithForm Page page, @PathVariable String id,
			@Posted(ImportController.NAME) Form form) {
		return this.imports.stop(id)
			.map((job) -> Answers.<JteModel>seeOther("/imports/" + id))
			.onErrorResume(Answers::isMendable, (refused) -> again(page, id, form, (ApiRefusal) refused));
	}

	private Mono<ResponseEntity<JteModel>> again(Page page, String id, Form form, ApiRefusal refusal) {
		return shown(page, id, 0, refusal.on(form, Map.of(), "imports.refused")).map(Answers::refused);
	}

	private Mono<JteModel> shown(Page page, String id, int after, Form form) {
		Form keyed = form.with(Keys.FIELD, Keys.fresh());
		return this.imports.find(id)
			.zipWhen((job) -> (job.bad() > 0) ? this.imports.errors(id, after, ROWS)
					: Mono.just(new Imports.BadRows(List.of(), null)))
			.map((found) -> this.templates.importJob(page, found.getT1(), found.getT2().rows(), found.getT2().next(),
					keyed));
	}

}
