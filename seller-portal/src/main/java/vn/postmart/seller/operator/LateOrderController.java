package vn.postmart.seller.operator;

import gg.jte.models.runtime.JteModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.seller.jte.StaticTemplates;
import vn.postmart.seller.jte.Templates;
import vn.postmart.web.page.Page;

/**
 * The operator's page of orders that are not with the post though their day is over, and
 * whom to call.
 */
@RestController
class LateOrderController {

	private final Templates templates = new StaticTemplates();

	private final Operations operations;

	LateOrderController(Operations operations) {
		this.operations = operations;
	}

	@GetMapping("/operator/late-orders")
	Mono<JteModel> all(Page page) {
		return this.operations.late().map((found) -> this.templates.operatorLate(page, found.items()));
	}

}
