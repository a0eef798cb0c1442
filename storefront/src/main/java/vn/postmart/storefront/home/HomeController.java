package vn.postmart.storefront.home;

import java.util.List;
import java.util.Optional;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.catalog.Catalog;
import vn.postmart.storefront.catalog.Categories;
import vn.postmart.storefront.catalog.InSeason;
import vn.postmart.storefront.catalog.StallPage;
import vn.postmart.storefront.home.HomePage.Near;
import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.storefront.place.ChosenProvince;
import vn.postmart.storefront.relief.Programme;
import vn.postmart.storefront.relief.ReliefCounts;
import vn.postmart.web.address.Provinces;
import vn.postmart.web.page.Page;

/**
 * The first page. It stands on what the API can give: a part that fails is left out. The
 * province chosen here is the one that delivery fees are shown for.
 */
@RestController
class HomeController {

	private static final int STALLS = 6;

	private final Templates templates = new StaticTemplates();

	private final Catalog catalog;

	private final Categories categories;

	private final ReliefCounts relief;

	private final Provinces provinces;

	private final ChosenProvince chosen;

	HomeController(Catalog catalog, Categories categories, ReliefCounts relief, Provinces provinces,
			ChosenProvince chosen) {
		this.catalog = catalog;
		this.categories = categories;
		this.relief = relief;
		this.provinces = provinces;
		this.chosen = chosen;
	}

	@GetMapping("/")
	Mono<ResponseEntity<JteModel>> home(Page page, @RequestParam(name = "province") Optional<String> asked) {
		String province = this.chosen.of(page, asked);
		return home(province).map((home) -> this.templates.home(page, home))
			.map((home) -> asked.isPresent() ? remembering(province).body(home) : ResponseEntity.ok(home));
	}

	private Mono<HomePage> home(String province) {
		Mono<InSeason> inSeason = this.catalog.inSeason(province).onErrorReturn(InSeason.none());
		Mono<StallPage> stalls = this.catalog.stalls(STALLS).onErrorReturn(StallPage.none());
		Mono<List<Programme>> programmes = this.relief.programmes().onErrorReturn(List.of());
		Mono<Near> near = this.provinces.all().onErrorReturn(List.of()).map((all) -> new Near(all, province));
		return Mono.zip(inSeason, near, this.categories.tree().onErrorReturn(List.of()), stalls, programmes)
			.map((parts) -> new HomePage(parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4(), parts.getT5()));
	}

	private ResponseEntity.BodyBuilder remembering(String province) {
		return ResponseEntity.ok().header(HttpHeaders.SET_COOKIE, this.chosen.remembering(province).toString());
	}

}
