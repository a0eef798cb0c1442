package vn.postmart.marketplace.catalog.web;

import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.app.Screenings;
import vn.postmart.marketplace.catalog.domain.Screening;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far offers are judged anew by rules that changed. */
@RestController
class ScreeningController {

	private static final int SHOWN = 10;

	private final Screenings screenings;

	ScreeningController(Screenings screenings) {
		this.screenings = screenings;
	}

	@GetMapping("/api/v1/screenings")
	Mono<Latest> latest() {
		return this.screenings.latest(SHOWN).collectList().map(Latest::new);
	}

	/** The latest, newest first. */
	record Latest(List<Screening> items) {
	}

}
