package vn.postmart.storefront;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import vn.postmart.web.test.ListedPages;

import static org.assertj.core.api.Assertions.assertThat;

class PageListTests extends StorefrontPages {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Test
	void everyPageIsOnTheListThatTheJourneysWalk() {
		assertThat(ListedPages.of("storefront"))
			.containsExactlyInAnyOrderElementsOf(ListedPages.openedAt(this.mappings));
	}

}
