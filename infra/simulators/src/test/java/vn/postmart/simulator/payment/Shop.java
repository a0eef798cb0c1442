package vn.postmart.simulator.payment;

import java.net.URI;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.checkout.SessionCreateParams;

/**
 * A merchant that uses the official Stripe library.
 */
final class Shop {

	static final String KEY = "sk_test_shop";

	static final String WEBHOOK_SECRET = "whsec_shop";

	private final StripeClient stripe;

	Shop(URI provider) {
		this.stripe = StripeClient.builder().setApiKey(KEY).setApiBase(provider.toString()).build();
	}

	StripeClient stripe() {
		return this.stripe;
	}

	/** Opens a hosted page for one line, to be captured later. */
	Session openSession(long amount, RequestOptions options) throws StripeException {
		return this.stripe.checkout().sessions().create(session(amount).build(), options);
	}

	Session openSession(long amount) throws StripeException {
		return openSession(amount, RequestOptions.getDefault());
	}

	static SessionCreateParams.Builder session(long amount) {
		return SessionCreateParams.builder()
			.setMode(SessionCreateParams.Mode.PAYMENT)
			.setClientReferenceId("K7QM2XRT")
			.putMetadata("reference", "group:1")
			.setSuccessUrl("http://127.0.0.1:8080/orders/K7QM2XRT?session={CHECKOUT_SESSION_ID}")
			.setCancelUrl("http://127.0.0.1:8080/checkout")
			.setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
				.setCaptureMethod(SessionCreateParams.PaymentIntentData.CaptureMethod.MANUAL)
				.putMetadata("reference", "group:1")
				.build())
			.addLineItem(line(amount));
	}

	/** An intent that a card was tried on at once. */
	PaymentIntent pay(long amount, String card, RequestOptions options) throws StripeException {
		PaymentIntentCreateParams params = PaymentIntentCreateParams.builder()
			.setAmount(amount)
			.setCurrency("vnd")
			.setConfirm(true)
			.setPaymentMethod(card)
			.setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.MANUAL)
			.build();
		return this.stripe.paymentIntents().create(params, options);
	}

	PaymentIntent pay(long amount) throws StripeException {
		return pay(amount, "pm_card_visa", RequestOptions.getDefault());
	}

	static RequestOptions key(String key) {
		return RequestOptions.builder().setIdempotencyKey(key).build();
	}

	private static SessionCreateParams.LineItem line(long amount) {
		return SessionCreateParams.LineItem.builder()
			.setQuantity(1L)
			.setPriceData(SessionCreateParams.LineItem.PriceData.builder()
				.setCurrency("vnd")
				.setUnitAmount(amount)
				.setProductData(SessionCreateParams.LineItem.PriceData.ProductData.builder()
					.setName("Gạo nếp nương & mật ong <bạc hà>")
					.build())
				.build())
			.build();
	}

}
