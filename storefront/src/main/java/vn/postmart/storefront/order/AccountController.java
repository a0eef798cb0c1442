package vn.postmart.storefront.order;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.storefront.notice.Notices;
import vn.postmart.web.page.Page;

/**
 * The orders of a signed-in shopper, and how many notices are unread.
 */
@RestController
class AccountController {

	private final Templates templates = new StaticTemplates();

	private final Orders orders;

	private final Notices notices;

	AccountController(Orders orders, Notices notices) {
		this.orders = orders;
		this.notices = notices;
	}

	@GetMapping("/account")
	Mono<JteModel> account(Page page) {
		return Mono.zip(this.orders.mine(), this.notices.unread())
			.map((found) -> this.templates.account(page, found.getT1(), found.getT2().count()));
	}

}
