package vn.postmart.storefront.search;

import java.time.Duration;

import gg.jte.models.runtime.JteModel;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.web.api.ApiClients;
import vn.postmart.web.page.Page;

/**
 * What the search box shows below itself while somebody types. A box that cannot be
 * completed just now is still a search box, so no failure is shown.
 */
@RestController
class SuggestionController {

	private static final int MOST_TYPED = 200;

	private static final Duration FRESH = Duration.ofMinutes(1);

	private final Templates templates = new StaticTemplates();

	private final Names names;

	SuggestionController(Names names) {
		this.names = names;
	}

	@GetMapping("/suggestions")
	Mono<ResponseEntity<JteModel>> suggest(Page page, @RequestParam(defaultValue = "") String q) {
		return this.names.suggest(q.substring(0, Math.min(q.length(), MOST_TYPED)))
			.onErrorReturn(Suggestions.none())
			.map((found) -> ResponseEntity.ok()
				.cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
				.body(this.templates.suggestions(page, found)));
	}

	@Bean
	static Names names(ApiClients clients) {
		return clients.guest(Names.class);
	}

}
