package vn.postmart.seller.relief;

import java.util.List;
import java.util.Map;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.frame.Keys;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.listing.Market;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Posted;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * Orders a programme's kits once the officer has seen what they cost and has typed how
 * many families are to get one.
 */
@RestController
class OrderController {

	static final String NAME = "order";

	/** What is wrong with the kit is mended elsewhere. */
	private static final Map<String, String> API_FIELDS = Map.of("sources[].listingId", Form.WHOLE);

	private final Templates templates = new StaticTemplates();

	private final Programmes programmes;

	private final Market market;

	OrderController(Programmes programmes, Market market) {
		this.programmes = programmes;
		this.market = market;
	}

	@GetMapping("/relief/{id}/order")
	Mono<ResponseEntity<JteModel>> ask(@WithForm Page page, @PathVariable String id) {
		Form form = Form.empty(NAME).with(Keys.FIELD, Keys.fresh());
		return this.programmes.one(id).flatMap((programme) -> shown(page, programme, form));
	}

	@PostMapping("/relief/{id}/order")
	Mono<ResponseEntity<JteModel>> order(@WithForm Page page, @PathVariable String id, @Posted(NAME) Form form) {
		return this.programmes.one(id).flatMap((programme) -> order(page, programme, form));
	}

	private Mono<ResponseEntity<JteModel>> order(Page page, Programme programme, Form form) {
		form.require("count", String.valueOf(programme.families())::equals, "order.count.differs",
				programme.families());
		if (form.isRefused()) {
			return shown(page, programme, form);
		}
		return this.programmes.order(programme.id(), Keys.of(form))
			.map((ordered) -> Answers.<JteModel>done("/relief/" + programme.id(), "kits-ordered"))
			.onErrorResume(Answers::isMendable,
					(refused) -> shown(page, programme, ((ApiRefusal) refused).on(form, API_FIELDS, "relief.refused")));
	}

	private Mono<ResponseEntity<JteModel>> shown(Page page, Programme programme, Form form) {
		Programme.Kit kit = programme.kit();
		if (kit == null) {
			return Mono.just(Answers.seeOther("/relief/" + programme.id() + "/kit"));
		}
		return Flux.fromIterable(kit.sources())
			.concatMap((source) -> this.market.offer(source.listingId()))
			.collectList()
			.map((offers) -> shown(page, programme, kit, offers, form));
	}

	private ResponseEntity<JteModel> shown(Page page, Programme programme, Programme.Kit kit, List<Market.Offer> offers,
			Form form) {
		JteModel shown = this.templates.reliefOrder(page, programme, offers, KitDesk.goodsVnd(kit, offers), form);
		return form.isRefused() ? Answers.refused(shown) : ResponseEntity.ok(shown);
	}

}
