package vn.postmart.seller.listing;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.frame.ChosenFile;
import vn.postmart.seller.frame.Keys;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.stall.StallAtHand;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * Offers something new in two pages: the form, and what was understood of it together
 * with the photo.
 */
@RestController
class NewListingController {

	private static final int SUGGESTIONS = 8;

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final ListingDesks desks;

	private final OwnListings listings;

	private final Market market;

	private final KeepPhoto keepPhoto;

	NewListingController(StallAtHand atHand, ListingDesks desks, OwnListings listings, Market market,
			KeepPhoto keepPhoto) {
		this.atHand = atHand;
		this.desks = desks;
		this.listings = listings;
		this.market = market;
		this.keepPhoto = keepPhoto;
	}

	@GetMapping("/listings/new")
	Mono<ResponseEntity<JteModel>> fill(@WithForm Page page) {
		return this.atHand.id(page)
			.flatMap((stall) -> this.desks.of(ListingForm.fresh()))
			.map((desk) -> ResponseEntity.ok(this.templates.listingNew(page, desk)))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@GetMapping("/listings/new/price")
	Mono<JteModel> price(Page page, @RequestParam MultiValueMap<String, String> typed) {
		return this.desks.of(Form.of(ListingForm.NAME, typed)).map((desk) -> this.templates.listingPrice(page, desk));
	}

	@GetMapping("/listings/new/names")
	Mono<JteModel> names(Page page, @RequestParam(defaultValue = "") String name) {
		return this.market.search(name, SUGGESTIONS).map((found) -> this.templates.listingNames(page, found));
	}

	/** The first page: back with what is wrong, or on to the second. */
	@PostMapping("/listings/new")
	Mono<ResponseEntity<JteModel>> check(@WithForm Page page, @Posted(ListingForm.NAME) Form form) {
		if ("change".equals(form.value("act"))) {
			return this.desks.of(form).map((desk) -> ResponseEntity.ok(this.templates.listingNew(page, desk)));
		}
		ListingForm.checkOffer(form);
		ListingForm.checkFirstLot(form);
		if (form.isRefused()) {
			return again(page, form);
		}
		return this.desks.of(form).map((desk) -> ResponseEntity.ok(this.templates.listingCheck(page, desk)));
	}

	/** The second page: what was confirmed is offered, and its photo kept. */
	@PostMapping("/listings/new/confirmed")
	Mono<ResponseEntity<JteModel>> offer(@WithForm Page page, @Posted(ListingForm.NAME) Form form,
			@RequestPart(name = "photo", required = false) @Nullable Part photo) {
		ListingForm.checkOffer(form);
		ListingForm.checkFirstLot(form);
		if (form.isRefused() || "change".equals(form.value("act"))) {
			return again(page, form);
		}
		return this.atHand.id(page)
			.flatMap((stall) -> offer(page, form, stall, ChosenFile.of(photo)))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)))
			.onErrorResume(Answers::isMendable,
					(refusal) -> this.desks.of(form).map((desk) -> refused(page, desk.refused(refusal))));
	}

	private Mono<ResponseEntity<JteModel>> offer(Page page, Form form, String stall, @Nullable FilePart photo) {
		return this.desks.of(form)
			.flatMap((desk) -> this.listings.create(stall, Keys.of(form), Drafting.fresh(desk, page)))
			.flatMap((created) -> this.keepPhoto.keep(stall, created.id(), form.value("name"), photo)
				.thenReturn("listing-offered")
				.onErrorReturn(Answers::isMendable, "photo-refused")
				.map((done) -> Answers.done(next(form, created.id()), done)));
	}

	/** What is not harvested yet is sold ahead, on the next page. */
	private static String next(Form form, String listing) {
		return "/listings/" + listing + (ListingForm.isUnharvested(form) ? "/pre-order" : "");
	}

	/** Back to the page that has the fields to mend. */
	private ResponseEntity<JteModel> refused(Page page, ListingDesk desk) {
		return Answers.refused(desk.isAnswerRefused() ? this.templates.listingCheck(page, desk)
				: this.templates.listingNew(page, desk));
	}

	private Mono<ResponseEntity<JteModel>> again(Page page, Form form) {
		return this.desks.of(form).map((desk) -> Answers.refused(this.templates.listingNew(page, desk)));
	}

}
