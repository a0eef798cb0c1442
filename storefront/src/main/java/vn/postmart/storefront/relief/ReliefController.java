package vn.postmart.storefront.relief;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.web.page.Page;

/**
 * Shows relief programmes and what became of their money.
 */
@RestController
class ReliefController {

	private final Templates templates = new StaticTemplates();

	private final ReliefCounts counts;

	ReliefController(ReliefCounts counts) {
		this.counts = counts;
	}

	@GetMapping("/relief")
	Mono<JteModel> programmes(Page page) {
		return this.counts.programmes().map((programmes) -> this.templates.reliefProgrammes(page, programmes));
	}

	@GetMapping("/relief/{code}")
	Mono<JteModel> programme(Page page, @PathVariable String code) {
		return this.counts.programme(code).map((programme) -> this.templates.reliefProgramme(page, programme));
	}

}
