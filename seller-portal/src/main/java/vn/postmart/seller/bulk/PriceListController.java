package vn.postmart.seller.bulk;

import java.util.List;

import gg.jte.models.runtime.JteModel;
import reactor.core.publisher.Mono;
import vn.postmart.seller.bulk.PriceLists.Change;
import vn.postmart.seller.frame.Answers;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The price list: price, limits and what is on sale, a line for each listing. */
@RestController
class PriceListController {

	private static final int LINES = 50;

	private final Templates templates = new StaticTemplates();

	private final StallAtHand atHand;

	private final PriceLists priceLists;

	PriceListController(StallAtHand atHand, PriceLists priceLists) {
		this.atHand = atHand;
		this.priceLists = priceLists;
	}

	@GetMapping("/listings/prices")
	Mono<ResponseEntity<JteModel>> fill(@WithForm Page page, @RequestParam(defaultValue = "") String after) {
		return this.atHand.id(page)
			.flatMap(this.priceLists::goods)
			.map((goods) -> PriceSheet.after(goods.items(), after, LINES))
			.map((sheet) -> ResponseEntity.ok(this.templates.priceList(page, sheet, PriceForm.filled(sheet.lines()))))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	@PostMapping("/listings/prices")
	Mono<ResponseEntity<JteModel>> keep(@WithForm Page page, @RequestParam(defaultValue = "") String after,
			@Posted(PriceForm.NAME) Form form) {
		return this.atHand.id(page)
			.flatMap((stall) -> this.priceLists.goods(stall)
				.map((goods) -> PriceSheet.after(goods.items(), after, LINES))
				.flatMap((sheet) -> keep(page, stall, sheet, form)))
			.defaultIfEmpty(Answers.seeOther(StallAtHand.wayOut(page)));
	}

	private Mono<ResponseEntity<JteModel>> keep(Page page, String stall, PriceSheet sheet, Form form) {
		PriceForm.check(form, sheet.lines());
		if (form.isRefused()) {
			return Mono.just(Answers.refused(this.templates.priceList(page, sheet, form)));
		}
		List<Change> changes = PriceForm.changes(form, sheet.lines());
		Mono<Void> kept = changes.isEmpty() ? Mono.empty()
				: this.priceLists.keep(stall, new PriceLists.Changes(changes));
		return kept.thenReturn(Answers.<JteModel>done("/listings/prices", "prices-kept"))
			.onErrorResume(Answers::isMendable, (refused) -> Mono.just(Answers.refused(this.templates.priceList(page,
					sheet, ((ApiRefusal) refused).on(form, PriceForm.apiFields(changes), "prices.refused")))));
	}

}
