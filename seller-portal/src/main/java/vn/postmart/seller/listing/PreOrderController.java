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
 * Sells a harvest ahead, and enters it when it is in.
 */
@RestController
@RequestMapping("/listings/{listing}/pre-order")
class PreOrderController {

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final OwnListings listings;

	PreOrderController(StallAtHand atHand, OwnListings listings) {
		this.atHand = atHand;
		this.listings = listings;
	}

	@GetMapping
	Mono<ResponseEntity<JteModel>> fill(@WithForm Page page, @PathVariable String listing) {
		Form form = Form.empty(PreOrderForm.NAME).with(Keys.FIELD, Keys.fresh());
		return this.atHand.id(page)
			.flatMap((stall) -> this.listings.one(stall, listing))
			.map((found) -> ResponseEntity.ok(this.templates.preOrder(page, found, form)))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@PostMapping
	Mono<ResponseEntity<JteModel>> open(@WithForm Page page, @PathVariable String listing,
			@Posted(PreOrderForm.NAME) Form form) {
		PreOrderForm.check(form);
		return this.atHand.id(page)
			.flatMap((stall) -> form.isRefused() ? again(page, stall, listing, form) : open(page, stall, listing, form))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	private Mono<ResponseEntity<JteModel>> open(Page page, String stall, String listing, Form form) {
		return this.listings.sellAhead(stall, listing, Keys.of(form), PreOrderForm.promise(form))
			.map((created) -> Answers.<JteModel>done("/listings/" + listing, "pre-order-opened"))
			.onErrorResume(Answers::isMendable, (refused) -> again(page, stall, listing,
					((ApiRefusal) refused).on(form, Map.of(), "pre-order.refused")));
	}

	private Mono<ResponseEntity<JteModel>> again(Page page, String stall, String listing, Form form) {
		return this.listings.one(stall, listing)
			.map((found) -> Answers.refused(this.templates.preOrder(page, found, form)));
	}

	@GetMapping("/{lot}/harvest")
	Mono<ResponseEntity<JteModel>> fillHarvest(@WithForm Page page, @PathVariable String listing,
			@PathVariable String lot) {
		Form form = Form.empty(ListingForm.NAME)
			.with("harvestedOn", ListingForm.today().toString())
			.with(Keys.FIELD, Keys.fresh());
		return this.atHand.id(page)
			.flatMap((stall) -> harvestPage(page, stall, listing, lot, form))
			.map(ResponseEntity::ok)
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@PostMapping("/{lot}/harvest")
	Mono<ResponseEntity<JteModel>> harvest(@WithForm Page page, @PathVariable String listing, @PathVariable String lot,
			@Posted(ListingForm.NAME) Form form) {
		ListingForm.checkLot(form);
		return this.atHand.id(page)
			.flatMap((stall) -> form.isRefused() ? harvestAgain(page, stall, listing, lot, form)
					: harvest(page, stall, listing, lot, form))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	private Mono<ResponseEntity<JteModel>> harvest(Page page, String stall, String listing, String lot, Form form) {
		return this.listings.harvest(stall, lot, Keys.of(form), Drafting.lot(form))
			.thenReturn(Answers.<JteModel>done("/listings/" + listing, "harvest-recorded"))
			.onErrorResume(Answers::isMendable, (refused) -> harvestAgain(page, stall, listing, lot,
					((ApiRefusal) refused).on(form, ListingForm.API_FIELDS, "listing.refused")));
	}

	private Mono<ResponseEntity<JteModel>> harvestAgain(Page page, String stall, String listing, String lot,
			Form form) {
		return harvestPage(page, stall, listing, lot, form).map(Answers::refused);
	}

	private Mono<JteModel> harvestPage(Page page, String stall, String listing, String lot, Form form) {
		return this.listings.one(stall, listing).map((found) -> {
			OwnListing.PreOrder preOrder = found.preOrder(lot)
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
			return this.templates.preOrderHarvest(page, found, preOrder, form);
		});
	}

}
