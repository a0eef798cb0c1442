package vn.postmart.storefront.order;

import java.net.URI;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import vn.postmart.web.page.Page;

/**
 * Leads a shopper to the provider's page for a card order, and knows where it leads back
 * to.
 */
@Component
public class CardPayment {

	private final Orders orders;

	CardPayment(Orders orders) {
		this.orders = orders;
	}

	/** The provider's page. */
	public Mono<URI> page(Page page, String code, String phoneLast4) {
		String order = page.publicUrl() + "/orders/" + code;
		return this.orders
			.payment(code,
					new Orders.PaymentReturn(phoneLast4, URI.create(order + "?payment=done"),
							URI.create(order + "?payment=left")))
			.map(Orders.PaymentPage::url);
	}

}
