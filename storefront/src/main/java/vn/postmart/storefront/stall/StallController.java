package vn.postmart.storefront.stall;

import java.util.Map;

import gg.jte.models.runtime.JteModel;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.catalog.Catalog;
import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.web.page.Page;

/**
 * Shows a stall and what it sells.
 */
@RestController
class StallController {

	private static final String MOST = "100";

	private final Templates templates = new StaticTemplates();

	private final Catalog catalog;

	StallController(Catalog catalog) {
		this.catalog = catalog;
	}

	@GetMapping("/stalls/{id:[0-9a-f-]{36}}")
	Mono<JteModel> stall(Page page, @PathVariable String id) {
		return Mono.zip(this.catalog.stall(id),
				this.catalog.listings(MultiValueMap.fromSingleValue(Map.of("stall", id, "size", MOST))),
				(stall, listings) -> this.templates.stall(page, stall, listings));
	}

}
