package vn.postmart.seller.parcel;

import gg.jte.models.runtime.JteModel;
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

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Asks what a packed order weighs, and shows what it came to by that: from then on its
 * label can be printed.
 */
@RestController
@RequestMapping("/parcels/weighing/{order}")
class WeighingController {

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final Parcels parcels;

	WeighingController(StallAtHand atHand, Parcels parcels) {
		this.atHand = atHand;
		this.parcels = parcels;
	}

	@GetMapping
	Mono<ResponseEntity<JteModel>> fill(@WithForm Page page, @PathVariable String order) {
		return this.atHand.id(page)
			.flatMap((stall) -> this.parcels.order(stall, order))
			.map((found) -> ResponseEntity.ok(this.templates.weighing(page, found, WeighingForm.fresh(found))))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@PostMapping
	Mono<ResponseEntity<JteModel>> weigh(@WithForm Page page, @PathVariable String order,
			@Posted(WeighingForm.NAME) Form form) {
		return this.atHand.id(page)
			.flatMap((stall) -> this.parcels.order(stall, order).flatMap((found) -> weigh(page, stall, found, form)))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	private Mono<ResponseEntity<JteModel>> weigh(Page page, String stall, StallOrder order, Form form) {
		WeighingForm.check(form, order);
		if (form.isRefused()) {
			return Mono.just(Answers.refused(this.templates.weighing(page, order, form)));
		}
		return this.parcels.weigh(stall, order.id(), Keys.of(form), WeighingForm.read(form, order))
			.map((weighed) -> Answers.<JteModel>done("/parcels/weighing/" + order.id(), "order-weighed"))
			.onErrorResume(Answers::isMendable, (refused) -> Mono.just(Answers.refused(this.templates.weighing(page,
					order, ((ApiRefusal) refused).on(form, WeighingForm.apiFields(order), "weighing.refused")))));
	}

}
