package vn.postmart.seller.listing;

import java.util.Map;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
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
 * Puts off until when a pre-order is sent, and says why: its buyers are told.
 */
@RestController
@RequestMapping("/listings/{listing}/pre-order/{lot}/put-off")
class PutOffController {

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final OwnListings listings;

	PutOffController(StallAtHand atHand, OwnListings listings) {
		this.atHand = atHand;
		this.listings = listings;
	}

	@GetMapping
	Mono<ResponseEntity<JteModel>> fill(@WithForm Page page, @PathVariable String listing, @PathVariable String lot) {
		Form form = Form.empty(PutOffForm.NAME).with(Keys.FIELD, Keys.fresh());
		return this.atHand.id(page)
			.flatMap((stall) -> shown(page, stall, listing, lot, form))
			.map(ResponseEntity::ok)
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@PostMapping
	Mono<ResponseEntity<JteModel>> putOff(@WithForm Page page, @PathVariable String listing, @PathVariable String lot,
			@Posted(PutOffForm.NAME) Form form) {
		PutOffForm.check(form);
		return this.atHand.id(page)
			.flatMap((stall) -> form.isRefused() ? again(page, stall, listing, lot, form)
					: putOff(page, stall, listing, lot, form))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	private Mono<ResponseEntity<JteModel>> putOff(Page page, String stall, String listing, String lot, Form form) {
		return this.listings.putOff(stall, lot, Keys.of(form), PutOffForm.day(form))
			.thenReturn(Answers.<JteModel>done("/listings/" + listing, "pre-order-put-off"))
			.onErrorResume(Answers::isMendable, (refused) -> again(page, stall, listing, lot,
					((ApiRefusal) refused).on(form, Map.of(), "put-off.refused")));
	}

	private Mono<ResponseEntity<JteModel>> again(Page page, String stall, String listing, String lot, Form form) {
		return shown(page, stall, listing, lot, form).map(Answers::refused);
	}

	private Mono<JteModel> shown(Page page, String stall, String listing, String lot, Form form) {
		return this.listings.one(stall, listing).map((found) -> {
			OwnListing.PreOrder preOrder = found.preOrder(lot)
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
			return this.templates.preOrderPutOff(page, found, preOrder, form);
		});
	}

}
