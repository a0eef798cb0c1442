package vn.postmart.seller.listing;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.frame.Keys;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.stall.StallAtHand;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * When a listing is sold: the next window, the series, and what came in the past ones.
 */
@RestController
@RequestMapping("/listings/{listing}/windows")
class WindowController {

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final OwnListings listings;

	private final OrderWindows windows;

	WindowController(StallAtHand atHand, OwnListings listings, OrderWindows windows) {
		this.atHand = atHand;
		this.listings = listings;
		this.windows = windows;
	}

	@GetMapping
	Mono<ResponseEntity<JteModel>> show(@WithForm Page page, @PathVariable String listing) {
		return this.atHand.id(page)
			.flatMap((stall) -> found(stall, listing))
			.map((found) -> ResponseEntity.ok(this.templates.windows(page, found,
					found.changeable().map(WindowForm::of).orElseGet(WindowForm::fresh))))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@PostMapping
	Mono<ResponseEntity<JteModel>> plan(@WithForm Page page, @PathVariable String listing,
			@Posted(WindowForm.NAME) Form form) {
		WindowForm.check(form);
		return this.atHand.id(page)
			.flatMap((stall) -> form.isRefused() ? again(page, stall, listing, form) : plan(page, stall, listing, form))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	private Mono<ResponseEntity<JteModel>> plan(Page page, String stall, String listing, Form form) {
		return keep(stall, listing, form)
			.thenReturn(Answers.<JteModel>done("/listings/" + listing + "/windows", "window-planned"))
			.onErrorResume(Answers::isMendable, (refused) -> again(page, stall, listing,
					((ApiRefusal) refused).on(form, WindowForm.API_FIELDS, "window.refused")));
	}

	private Mono<Void> keep(String stall, String listing, Form form) {
		return form.has("window") ? this.windows.change(stall, listing, form.value("window"), WindowForm.plan(form))
				: this.windows.plan(stall, listing, Keys.of(form), WindowForm.plan(form));
	}

	@PostMapping("/stop")
	Mono<ResponseEntity<JteModel>> stop(Page page, @PathVariable String listing) {
		return this.atHand.id(page)
			.flatMap((stall) -> this.windows.stop(stall, listing)
				.thenReturn(Answers.<JteModel>done("/listings/" + listing + "/windows", "windows-stopped")))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@PostMapping("/always")
	Mono<ResponseEntity<JteModel>> sellAlways(Page page, @PathVariable String listing) {
		return this.atHand.id(page)
			.flatMap((stall) -> this.windows.sellAlways(stall, listing)
				.thenReturn(Answers.<JteModel>done("/listings/" + listing + "/windows", "sold-always")))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	private Mono<ResponseEntity<JteModel>> again(Page page, String stall, String listing, Form form) {
		return found(stall, listing).map((found) -> Answers.refused(this.templates.windows(page, found, form)));
	}

	private Mono<WindowPage> found(String stall, String listing) {
		return Mono.zip(this.listings.one(stall, listing), this.windows.all(stall, listing),
				(own, found) -> new WindowPage(own, found.items()));
	}

}
