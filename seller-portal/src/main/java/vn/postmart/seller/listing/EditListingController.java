package vn.postmart.seller.listing;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.stall.StallAtHand;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.form.Rules;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * Changes an offer. The version it was read in goes with the form, so that nobody's
 * change is overwritten unseen.
 */
@RestController
class EditListingController {

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final ListingDesks desks;

	private final OwnListings listings;

	EditListingController(StallAtHand atHand, ListingDesks desks, OwnListings listings) {
		this.atHand = atHand;
		this.desks = desks;
		this.listings = listings;
	}

	@GetMapping("/listings/{id}/edit")
	Mono<ResponseEntity<JteModel>> fill(@WithForm Page page, @PathVariable String id) {
		return this.atHand.id(page)
			.flatMap((stall) -> this.listings.one(stall, id))
			.flatMap((listing) -> this.desks.of(filled(listing)))
			.map((desk) -> ResponseEntity.ok(this.templates.listingEdit(page, desk, id)))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@PostMapping("/listings/{id}/edit")
	Mono<ResponseEntity<JteModel>> change(@WithForm Page page, @PathVariable String id,
			@Posted(ListingForm.NAME) Form form) {
		ListingForm.checkOffer(form);
		form.require("version", Rules.given().and((typed) -> typed.matches("\\d{1,18}")), "listing.refused");
		if (form.isRefused()) {
			return again(page, id, form);
		}
		return this.atHand.id(page)
			.flatMap((stall) -> change(page, stall, id, form))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	private Mono<ResponseEntity<JteModel>> change(Page page, String stall, String id, Form form) {
		return this.desks.of(form)
			.flatMap((desk) -> this.listings.one(stall, id)
				.flatMap((before) -> this.listings.edit(stall, id, Drafting.changed(desk, before, page))))
			.thenReturn(Answers.<JteModel>done("/listings/" + id, "listing-changed"))
			.onErrorResume(Answers::isMendable, (refusal) -> this.desks.of(form)
				.map((desk) -> Answers.refused(this.templates.listingEdit(page, desk.refused(refusal), id))));
	}

	private Mono<ResponseEntity<JteModel>> again(Page page, String id, Form form) {
		return this.desks.of(form).map((desk) -> Answers.refused(this.templates.listingEdit(page, desk, id)));
	}

	private static Form filled(OwnListing listing) {
		Form form = Form.empty(ListingForm.NAME)
			.with("name", listing.name())
			.with("category", listing.category().slug())
			.with("making", GoodsKind.of(listing).name())
			.with("price", String.valueOf(listing.priceVnd()))
			.with(Pricing.FIELD, Pricing.UNIT.name())
			.with(Pricing.TOLERANCE, Pricing.USUAL_TOLERANCE)
			.with("unit", listing.unit().code())
			.with("unitLabel", listing.unit().label())
			.with("weight", String.valueOf(listing.unit().netWeightGrams()))
			.with("volume", volume(listing.unit()))
			.with("description", listing.description())
			.with("version", String.valueOf(listing.version()));
		listing.attributes().forEach((answer) -> form.with("attribute-" + answer.code(), answer.value()));
		CatchWeight catchWeight = listing.catchWeight();
		return (catchWeight != null) ? form.with("price", String.valueOf(catchWeight.pricePerKgVnd()))
			.with(Pricing.FIELD, Pricing.WEIGHT.name())
			.with(Pricing.TOLERANCE, String.valueOf(catchWeight.tolerancePercent())) : form;
	}

	private static String volume(OwnListing.Unit unit) {
		return (unit.netMillilitres() != null) ? unit.netMillilitres() + " ml" : "";
	}

}
