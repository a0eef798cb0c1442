package vn.postmart.seller.listing;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.frame.ChosenFile;
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
 * What the stall offers: the list, and each offer with its harvests and photos.
 */
@RestController
class ListingController {

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final OwnListings listings;

	private final ListingDesks desks;

	private final KeepPhoto keepPhoto;

	ListingController(StallAtHand atHand, OwnListings listings, ListingDesks desks, KeepPhoto keepPhoto) {
		this.atHand = atHand;
		this.listings = listings;
		this.desks = desks;
		this.keepPhoto = keepPhoto;
	}

	@GetMapping("/listings")
	Mono<ResponseEntity<JteModel>> all(Page page) {
		return this.atHand.id(page)
			.flatMap(this.listings::all)
			.map((found) -> ResponseEntity.ok(this.templates.listings(page, found.items())))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@GetMapping("/listings/{id}")
	Mono<ResponseEntity<JteModel>> one(@WithForm Page page, @PathVariable String id) {
		Form lot = Form.empty(ListingForm.NAME)
			.with("harvestedOn", ListingForm.today().toString())
			.with(Keys.FIELD, Keys.fresh());
		return this.atHand.id(page)
			.flatMap((stall) -> this.listings.one(stall, id))
			.flatMap((listing) -> shown(page, listing, lot))
			.map(ResponseEntity::ok)
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	/** Takes the offer off the market or puts it back. */
	@PostMapping("/listings/{id}/{act:publication|withdrawal}")
	Mono<ResponseEntity<JteModel>> turn(Page page, @PathVariable String id, @PathVariable String act) {
		boolean publish = "publication".equals(act);
		return this.atHand.id(page)
			.flatMap((stall) -> (publish ? this.listings.publish(stall, id) : this.listings.withdraw(stall, id))
				.thenReturn(Answers.<JteModel>done("/listings/" + id, publish ? "published" : "withdrawn")))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@PostMapping("/listings/{id}/lots")
	Mono<ResponseEntity<JteModel>> addLot(@WithForm Page page, @PathVariable String id,
			@Posted(ListingForm.NAME) Form form) {
		return this.atHand.id(page)
			.flatMap((stall) -> addLot(page, stall, id, form))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	private Mono<ResponseEntity<JteModel>> addLot(Page page, String stall, String id, Form form) {
		ListingForm.checkLot(form);
		if (form.isRefused()) {
			return again(page, stall, id, form);
		}
		return this.listings.recordLot(stall, id, Keys.of(form), Drafting.lot(form))
			.map((lot) -> Answers.<JteModel>done("/listings/" + id, "lot-recorded"))
			.onErrorResume(Answers::isMendable, (refused) -> again(page, stall, id,
					((ApiRefusal) refused).on(form, ListingForm.API_FIELDS, "listing.refused")));
	}

	@PostMapping("/listings/{id}/photos")
	Mono<ResponseEntity<JteModel>> addPhoto(@WithForm Page page, @PathVariable String id,
			@Posted(ListingForm.NAME) Form form, @RequestPart(name = "photo", required = false) @Nullable Part photo) {
		return this.atHand.id(page)
			.flatMap((stall) -> addPhoto(page, stall, id, form, ChosenFile.of(photo)))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	private Mono<ResponseEntity<JteModel>> addPhoto(Page page, String stall, String id, Form form,
			@Nullable FilePart photo) {
		if (photo == null) {
			form.require("photo", (none) -> false, "listing.photo.missing");
			return again(page, stall, id, form);
		}
		return this.keepPhoto.keep(stall, id, form.value("alt"), photo)
			.thenReturn(Answers.<JteModel>done("/listings/" + id, "photo-kept"))
			.onErrorResume(Answers::isMendable, (refused) -> again(page, stall, id,
					((ApiRefusal) refused).on(form, ListingForm.API_FIELDS, "listing.photo.refused")));
	}

	private Mono<ResponseEntity<JteModel>> again(Page page, String stall, String id, Form form) {
		return this.listings.one(stall, id).flatMap((listing) -> shown(page, listing, form)).map(Answers::refused);
	}

	private Mono<JteModel> shown(Page page, OwnListing listing, Form form) {
		return this.desks.of(form.with("category", listing.category().slug()))
			.map((desk) -> this.templates.listing(page, listing, desk));
	}

}
