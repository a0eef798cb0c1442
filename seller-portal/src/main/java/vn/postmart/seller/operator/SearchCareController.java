package vn.postmart.seller.operator;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * The operator's page for the search index. While work is under way the page loads itself
 * again, without script.
 */
@RestController
class SearchCareController {

	private static final String PATH = "/operator/search";

	private static final String SECONDS = "3";

	private final Templates templates = new StaticTemplates();

	private final SearchOperations search;

	SearchCareController(SearchOperations search) {
		this.search = search;
	}

	@GetMapping(PATH)
	Mono<ResponseEntity<JteModel>> care(@WithForm Page page) {
		return Mono.zip(this.search.rebuilds(), this.search.checks())
			.map((found) -> new SearchCare(found.getT1().items(), found.getT2().items()))
			.map((care) -> shown(care, this.templates.operatorSearch(page, care)));
	}

	private static ResponseEntity<JteModel> shown(SearchCare care, JteModel shown) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
		return (care.isBusy() ? answer.header("Refresh", SECONDS) : answer).body(shown);
	}

	@PostMapping(PATH + "/rebuilds")
	Mono<ResponseEntity<JteModel>> rebuild() {
		return this.search.rebuild().map((started) -> Answers.done(PATH, "rebuild-started"));
	}

	@PostMapping(PATH + "/checks")
	Mono<ResponseEntity<JteModel>> check() {
		return this.search.check().map((started) -> Answers.done(PATH, "check-started"));
	}

}
