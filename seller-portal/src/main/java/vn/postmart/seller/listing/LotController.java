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
import vn.postmart.seller.frame.PortalProperties;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.stall.StallAtHand;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.form.Rules;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * One harvest: its sticker, where its goods went, and taking it back. A recall cannot be
 * undone, so the lot's code must be typed for it.
 */
@RestController
@RequestMapping("/listings/{listing}/lots/{lot}")
class LotController {

	private static final String FORM = "recall";

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final OwnListings listings;

	private final PortalProperties properties;

	LotController(StallAtHand atHand, OwnListings listings, PortalProperties properties) {
		this.atHand = atHand;
		this.listings = listings;
		this.properties = properties;
	}

	@GetMapping
	Mono<ResponseEntity<JteModel>> lot(@WithForm Page page, @PathVariable String listing, @PathVariable String lot) {
		Form form = Form.empty(FORM).with(Keys.FIELD, Keys.fresh());
		return this.atHand.id(page)
			.flatMap((stall) -> found(stall, listing, lot))
			.map((found) -> ResponseEntity.ok(this.templates.listingLot(page, found, form)))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@PostMapping("/recall")
	Mono<ResponseEntity<JteModel>> recall(@WithForm Page page, @PathVariable String listing, @PathVariable String lot,
			@Posted(FORM) Form form) {
		return this.atHand.id(page)
			.flatMap((stall) -> found(stall, listing, lot).flatMap((found) -> recall(page, stall, found, form)))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	private Mono<ResponseEntity<JteModel>> recall(Page page, String stall, LotPage found, Form form) {
		form.require("reason", Rules.given(), "listing.recall.reason.missing");
		form.require("code", (typed) -> typed.strip().equalsIgnoreCase(found.lot().code()),
				"listing.recall.code.wrong");
		if (form.isRefused()) {
			return Mono.just(Answers.refused(this.templates.listingLot(page, found, form)));
		}
		return this.listings
			.recall(stall, found.lot().id(), Keys.of(form), new OwnListings.Recall(form.value("reason")))
			.thenReturn(Answers.<JteModel>done("/listings/" + found.listing().id() + "/lots/" + found.lot().id(),
					"lot-recalled"))
			.onErrorResume(Answers::isMendable, (refused) -> Mono.just(Answers.refused(this.templates.listingLot(page,
					found, ((ApiRefusal) refused).on(form, Map.of("reason", "reason"), "listing.recall.refused")))));
	}

	private Mono<LotPage> found(String stall, String listing, String lot) {
		return Mono.zip(this.listings.one(stall, listing), this.listings.parcelsWith(stall, lot))
			.map((parts) -> new LotPage(parts.getT1(), lot(parts.getT1(), lot), parts.getT2().items(),
					this.properties.storefrontUrl() + "/t/" + lot(parts.getT1(), lot).traceCode() + "/sticker"));
	}

	private static OwnListing.Lot lot(OwnListing listing, String lot) {
		return listing.lot(lot).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
