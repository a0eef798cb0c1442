package vn.postmart.storefront.order;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/**
 * Placing orders and looking after them. Whoever knows an order's code and the last four
 * digits of its phone may see it.
 */
@HttpExchange("/api/v1")
public interface Orders {

	@PostExchange("/order-groups")
	Mono<OrderGroup> place(@RequestHeader("Idempotency-Key") String key, @RequestBody NewOrder order);

	@GetExchange("/order-groups/{code}")
	Mono<OrderGroup> find(@PathVariable String code, @RequestParam String phoneLast4);

	@GetExchange("/my/order-groups")
	Mono<List<OrderGroup>> mine();

	/** The provider's page on which a card order is paid. */
	@PostExchange("/order-groups/{code}/payment-session")
	Mono<PaymentPage> payment(@PathVariable String code, @RequestBody PaymentReturn back);

	/** Asks the provider what became of the payment. */
	@PostExchange("/order-groups/{code}/payment-check")
	Mono<OrderGroup> checkPayment(@PathVariable String code, @RequestBody Buyer buyer);

	/** A checkout; {@code expectedTotalVnd} is what the shopper saw on the button. */
	record NewOrder(String basketId, Recipient recipient, String delivery, String paymentMethod, @Nullable String note,
			long expectedTotalVnd) {

	}

	/** Who gets the parcels, and where. */
	record Recipient(String name, String phone, String provinceCode, String communeCode, String street) {

	}

	/** Where the provider's page leads back to. */
	record PaymentReturn(String phoneLast4, URI successUrl, URI cancelUrl) {

	}

	/** Where to pay. */
	record PaymentPage(URI url) {

	}

	/** What shows that an order is the asker's. */
	record Buyer(String phoneLast4) {

	}

}
