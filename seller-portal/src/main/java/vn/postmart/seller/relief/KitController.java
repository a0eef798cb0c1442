package vn.postmart.seller.relief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import vn.postmart.seller.frame.Answers;
import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.seller.listing.Market;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.page.Page;
import vn.postmart.web.page.WithForm;

/**
 * Puts a kit together from households' offers: search, add, say how much and how many,
 * keep. Each button posts the whole form, so it works without script.
 */
@RestController
class KitController {

	private static final int FOUND = 10;

	private final Templates templates = new StaticTemplates();

	private final Programmes programmes;

	private final Market market;

	KitController(Programmes programmes, Market market) {
		this.programmes = programmes;
		this.market = market;
	}

	@GetMapping("/relief/{id}/kit")
	Mono<JteModel> fill(@WithForm Page page, @PathVariable String id) {
		return this.programmes.one(id)
			.flatMap((programme) -> desk(KitDesk.of(programme), programme, kept(programme)))
			.map((desk) -> this.templates.reliefKit(page, desk));
	}

	@PostMapping("/relief/{id}/kit")
	Mono<ResponseEntity<JteModel>> act(@WithForm Page page, @PathVariable String id, ServerWebExchange exchange) {
		return exchange.getFormData()
			.map((typed) -> Form.of(KitDesk.NAME, new LinkedMultiValueMap<>(typed)))
			.flatMap((form) -> act(page, id, form));
	}

	private Mono<ResponseEntity<JteModel>> act(Page page, String id, Form form) {
		String act = form.value("act");
		if (!"keep".equals(act)) {
			return shown(page, id, form, turned(KitDesk.sources(form), act));
		}
		KitDesk.check(form);
		if (form.isRefused()) {
			return shown(page, id, form, KitDesk.sources(form));
		}
		return this.programmes.kit(id, KitDesk.kit(form))
			.thenReturn(Answers.<JteModel>done("/relief/" + id, "kit-kept"))
			.onErrorResume(Answers::isMendable, (refused) -> shown(page, id,
					((ApiRefusal) refused).on(form, Map.of("sources[].listingId", Form.WHOLE), "relief.refused"),
					KitDesk.sources(form)));
	}

	/** The chosen offers after a press of {@code add:ID} or {@code drop:ID}. */
	private static List<String> turned(List<String> sources, String act) {
		List<String> turned = new ArrayList<>(sources);
		String id = act.substring(act.indexOf(':') + 1);
		if (act.startsWith("add:") && id.matches("[0-9a-f-]{36}") && !turned.contains(id)) {
			turned.add(id);
		}
		if (act.startsWith("drop:")) {
			turned.remove(id);
		}
		return turned;
	}

	private Mono<ResponseEntity<JteModel>> shown(Page page, String id, Form form, List<String> sources) {
		return this.programmes.one(id)
			.flatMap((programme) -> desk(form, programme, sources))
			.map((desk) -> this.templates.reliefKit(page, desk))
			.map((shown) -> form.isRefused() ? Answers.refused(shown) : ResponseEntity.ok(shown));
	}

	private Mono<KitDesk> desk(Form form, Programme programme, List<String> sources) {
		Mono<List<Market.Offer>> chosen = Flux.fromIterable(sources).concatMap(this.market::offer).collectList();
		Mono<List<Market.Offer>> found = form.has("q")
				? this.market.search(form.value("q"), FOUND).map(Market.Found::items) : Mono.just(List.of());
		return Mono.zip(chosen, found, (offers, matches) -> new KitDesk(form, programme, offers, matches));
	}

	private static List<String> kept(Programme programme) {
		Programme.Kit kit = programme.kit();
		return (kit != null) ? kit.sources().stream().map(Programme.Source::listingId).toList() : List.of();
	}

}
