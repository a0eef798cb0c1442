package vn.postmart.seller.payout;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.stall.StallAtHand;
import vn.postmart.web.page.Page;

/**
 * The stall's money.
 */
@RestController
class PayoutController {

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final Payouts payouts;

	PayoutController(StallAtHand atHand, Payouts payouts) {
		this.atHand = atHand;
		this.payouts = payouts;
	}

	@GetMapping("/payouts")
	Mono<ResponseEntity<JteModel>> statement(Page page) {
		return this.atHand.id(page)
			.flatMap(this.payouts::of)
			.map((statement) -> ResponseEntity.ok(this.templates.payouts(page, statement)))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

}
