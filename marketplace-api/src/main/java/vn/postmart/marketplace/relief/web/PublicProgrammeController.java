package vn.postmart.marketplace.relief.web;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.relief.app.ShowProgrammes;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of a programme's money, for everybody. */
@RestController
@RequestMapping("/api/v1/relief/public")
class PublicProgrammeController {

	private final ShowProgrammes show;

	private final ProgrammePresenter presenter;

	PublicProgrammeController(ShowProgrammes show, ProgrammePresenter presenter) {
		this.show = show;
		this.presenter = presenter;
	}

	@GetMapping
	Flux<PublicProgramme> list() {
		return this.show.all().map(this.presenter::publicly);
	}

	@GetMapping("/{code}")
	Mono<PublicProgramme> get(@PathVariable String code) {
		return this.show.findByCode(code).map(this.presenter::publicly);
	}

}
