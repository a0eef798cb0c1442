package vn.postmart.storefront.order;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.web.page.Page;

/**
 * The orders of a signed-in shopper.
 */
@RestController
class AccountController {

	private final Templates templates = new StaticTemplates();

	private final Orders orders;

	AccountController(Orders orders) {
		this.orders = orders;
	}

	@GetMapping("/account")
	Mono<JteModel> account(Page page) {
		return this.orders.mine().map((groups) -> this.templates.account(page, groups));
	}

}
