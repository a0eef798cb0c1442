package vn.postmart.simulator.payment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.StripeObject;
import com.stripe.model.checkout.Session;
import com.stripe.net.Webhook;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.RefundCreateParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.postmart.simulator.HttpProbe;
import vn.postmart.simulator.Receiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The official Stripe library against the simulator: that keeps the stub honest.
 */
class StripeLibraryIntegrationTests {

	@TempDir
	Path directory;

	private Receiver receiver;

	private PaymentSimulator provider;

	private Shop shop;

	@BeforeEach
	void start() throws IOException {
		this.receiver = new Receiver();
		this.provider = PaymentSimulator.start(PaymentSimulatorSettings.in(this.directory)
			.withSecrets(Shop.KEY, Shop.WEBHOOK_SECRET)
			.withWebhookTarget(this.receiver.url()));
		this.shop = new Shop(this.provider.url());
	}

	@AfterEach
	void stop() {
		this.provider.close();
		this.receiver.close();
	}

	@Test
	void opensASession() throws StripeException {
		Session session = this.shop.openSession(185_000);
		assertThat(session.getId()).startsWith("cs_test_");
		assertThat(session.getUrl()).isEqualTo(this.provider.url() + "/pay/" + session.getId());
		assertThat(session.getAmountTotal()).isEqualTo(185_000);
		assertThat(session.getCurrency()).isEqualTo("vnd");
		assertThat(session.getStatus()).isEqualTo("open");
		assertThat(session.getPaymentStatus()).isEqualTo("unpaid");
		assertThat(session.getPaymentIntent()).isNull();
		assertThat(session.getMetadata()).containsEntry("reference", "group:1");
		assertThat(session.getExpiresAt() - session.getCreated()).isEqualTo(Duration.ofHours(24).toSeconds());
		assertThat(this.shop.stripe().checkout().sessions().retrieve(session.getId()).getClientReferenceId())
			.isEqualTo("K7QM2XRT");
	}

	@Test
	void expiresASession() throws StripeException {
		Session session = this.shop.openSession(185_000);
		assertThat(this.shop.stripe().checkout().sessions().expire(session.getId()).getStatus()).isEqualTo("expired");
		InvalidRequestException again = catchThrowableOfType(InvalidRequestException.class,
				() -> this.shop.stripe().checkout().sessions().expire(session.getId()));
		assertThat(again.getCode()).isEqualTo("resource_invalid_state");
	}

	@Test
	void holdsAndCapturesAPart() throws StripeException {
		PaymentIntent intent = this.shop.pay(185_000);
		assertThat(intent.getStatus()).isEqualTo("requires_capture");
		assertThat(intent.getAmountCapturable()).isEqualTo(185_000);
		PaymentIntent captured = this.shop.stripe()
			.paymentIntents()
			.capture(intent.getId(), PaymentIntentCaptureParams.builder().setAmountToCapture(120_000L).build());
		assertThat(captured.getStatus()).isEqualTo("succeeded");
		assertThat(captured.getAmountReceived()).isEqualTo(120_000);
		assertThat(captured.getAmountCapturable()).isZero();
		InvalidRequestException again = catchThrowableOfType(InvalidRequestException.class,
				() -> this.shop.stripe().paymentIntents().capture(intent.getId()));
		assertThat(again.getCode()).isEqualTo("payment_intent_unexpected_state");
	}

	@Test
	void refusesToCaptureMoreThanIsHeld() throws StripeException {
		PaymentIntent intent = this.shop.pay(185_000);
		InvalidRequestException refused = catchThrowableOfType(InvalidRequestException.class, () -> this.shop.stripe()
			.paymentIntents()
			.capture(intent.getId(), PaymentIntentCaptureParams.builder().setAmountToCapture(185_001L).build()));
		assertThat(refused.getParam()).isEqualTo("amount_to_capture");
		assertThat(this.shop.stripe().paymentIntents().retrieve(intent.getId()).getStatus())
			.isEqualTo("requires_capture");
	}

	@Test
	void releasesWhatIsHeld() throws StripeException {
		PaymentIntent intent = this.shop.pay(185_000);
		PaymentIntent canceled = this.shop.stripe().paymentIntents().cancel(intent.getId());
		assertThat(canceled.getStatus()).isEqualTo("canceled");
		assertThat(canceled.getAmountCapturable()).isZero();
		assertThat(canceled.getCanceledAt()).isNotNull();
	}

	@Test
	void refundsInParts() throws StripeException {
		PaymentIntent intent = captured(185_000);
		Refund part = refund(RefundCreateParams.builder().setPaymentIntent(intent.getId()).setAmount(85_000L));
		assertThat(part.getAmount()).isEqualTo(85_000);
		assertThat(part.getStatus()).isEqualTo("succeeded");
		assertThat(refund(RefundCreateParams.builder().setCharge(intent.getLatestCharge())).getAmount())
			.isEqualTo(100_000);
		InvalidRequestException more = catchThrowableOfType(InvalidRequestException.class,
				() -> refund(RefundCreateParams.builder().setPaymentIntent(intent.getId())));
		assertThat(more.getCode()).isEqualTo("charge_already_refunded");
		assertThat(this.shop.stripe().refunds().list().getData()).hasSize(2);
	}

	@Test
	void refusesToRefundMoreThanWasCaptured() throws StripeException {
		PaymentIntent intent = captured(185_000);
		InvalidRequestException refused = catchThrowableOfType(InvalidRequestException.class,
				() -> refund(RefundCreateParams.builder().setPaymentIntent(intent.getId()).setAmount(185_001L)));
		assertThat(refused.getParam()).isEqualTo("amount");
		assertThat(this.shop.stripe().refunds().list().getData()).isEmpty();
	}

	@Test
	void declinesACard() throws StripeException {
		CardException declined = catchThrowableOfType(CardException.class,
				() -> this.shop.pay(185_000, "pm_card_visa_chargeDeclined", Shop.key("declined")));
		assertThat(declined.getStatusCode()).isEqualTo(402);
		assertThat(declined.getCode()).isEqualTo("card_declined");
		assertThat(declined.getDeclineCode()).isEqualTo("generic_decline");
		assertThat(declined.getStripeError().getPaymentIntent().getStatus()).isEqualTo("requires_payment_method");
		assertThat(this.shop.stripe().paymentIntents().list().getData()).hasSize(1);
	}

	@Test
	void runsOncePerIdempotencyKey() throws StripeException {
		PaymentIntent first = this.shop.pay(185_000, "pm_card_visa", Shop.key("order-1"));
		PaymentIntent again = this.shop.pay(185_000, "pm_card_visa", Shop.key("order-1"));
		assertThat(again.getId()).isEqualTo(first.getId());
		assertThat(again.getLastResponse().body()).isEqualTo(first.getLastResponse().body());
		assertThat(again.getLastResponse().headers().firstValue("Idempotent-Replayed")).hasValue("true");
		IdempotencyException other = catchThrowableOfType(IdempotencyException.class,
				() -> this.shop.pay(185_001, "pm_card_visa", Shop.key("order-1")));
		assertThat(other.getStatusCode()).isEqualTo(400);
		assertThat(this.shop.stripe().paymentIntents().list().getData()).hasSize(1);
	}

	@Test
	void repeatsARefusalUnderItsKey() throws StripeException {
		PaymentIntent intent = captured(185_000);
		String first = captureAgain(intent);
		assertThat(captureAgain(intent)).isEqualTo(first);
	}

	@Test
	void namesTheWrongParameter() {
		InvalidRequestException tooMuch = catchThrowableOfType(InvalidRequestException.class,
				() -> this.shop.openSession(100_000_000));
		assertThat(tooMuch.getCode()).isEqualTo("amount_too_large");
		InvalidRequestException unknown = catchThrowableOfType(InvalidRequestException.class,
				() -> this.shop.stripe().paymentIntents().retrieve("pi_unknown"));
		assertThat(unknown.getStatusCode()).isEqualTo(404);
		assertThat(unknown.getCode()).isEqualTo("resource_missing");
		InvalidRequestException soon = catchThrowableOfType(InvalidRequestException.class,
				() -> this.shop.stripe().checkout().sessions().create(Shop.session(1).setExpiresAt(1L).build()));
		assertThat(soon.getParam()).isEqualTo("expires_at");
	}

	@Test
	void listsNewestFirstInPages() throws StripeException {
		List<String> ids = List.of(this.shop.pay(1).getId(), this.shop.pay(2).getId(), this.shop.pay(3).getId());
		var page = this.shop.stripe().paymentIntents().list(PaymentIntentListParams.builder().setLimit(2L).build());
		assertThat(page.getData()).extracting(PaymentIntent::getId).containsExactly(ids.get(2), ids.get(1));
		assertThat(page.getHasMore()).isTrue();
		var rest = this.shop.stripe()
			.paymentIntents()
			.list(PaymentIntentListParams.builder().setStartingAfter(ids.get(1)).build());
		assertThat(rest.getData()).extracting(PaymentIntent::getId).containsExactly(ids.get(0));
		assertThat(rest.getHasMore()).isFalse();
	}

	@Test
	void sendsEventsThatTheLibraryVerifies() throws Exception {
		PaymentIntent intent = captured(185_000);
		refund(RefundCreateParams.builder().setPaymentIntent(intent.getId()));
		List<Event> events = List.of(event(this.receiver.next()), event(this.receiver.next()),
				event(this.receiver.next()));
		assertThat(events).extracting(Event::getType)
			.containsExactlyInAnyOrder("payment_intent.amount_capturable_updated", "payment_intent.succeeded",
					"charge.refunded");
		Charge charge = (Charge) object(events, "charge.refunded");
		assertThat(charge.getAmountRefunded()).isEqualTo(185_000);
		assertThat(charge.getRefunded()).isTrue();
		assertThat(charge.getPaymentIntent()).isEqualTo(intent.getId());
		PaymentIntent held = (PaymentIntent) object(events, "payment_intent.amount_capturable_updated");
		assertThat(held.getAmountCapturable()).isEqualTo(185_000);
		assertThat(this.shop.stripe()
			.events()
			.list(EventListParams.builder().setType("charge.refunded").build())
			.getData())
			.extracting(Event::getId)
			.containsExactly(events.stream()
				.filter(event -> event.getType().equals("charge.refunded"))
				.findFirst()
				.orElseThrow()
				.getId());
	}

	@Test
	void completesASessionOnTheHostedPage() throws Exception {
		Session session = this.shop.openSession(185_000);
		new HttpProbe(this.provider.url()).post("/pay/" + session.getId(),
				"number=4242424242424242&expiry=12/34&cvc=123");
		List<Event> events = List.of(event(this.receiver.next()), event(this.receiver.next()));
		Session completed = (Session) object(events, "checkout.session.completed");
		assertThat(completed.getStatus()).isEqualTo("complete");
		assertThat(completed.getPaymentStatus()).isEqualTo("unpaid");
		PaymentIntent held = (PaymentIntent) object(events, "payment_intent.amount_capturable_updated");
		assertThat(held.getId()).isEqualTo(completed.getPaymentIntent());
		assertThat(held.getMetadata()).containsEntry("reference", "group:1");
		this.shop.stripe().paymentIntents().capture(held.getId());
		assertThat(this.shop.stripe().checkout().sessions().retrieve(session.getId()).getPaymentStatus())
			.isEqualTo("paid");
	}

	private PaymentIntent captured(long amount) throws StripeException {
		return this.shop.stripe().paymentIntents().capture(this.shop.pay(amount).getId());
	}

	private String captureAgain(PaymentIntent intent) {
		InvalidRequestException refused = catchThrowableOfType(InvalidRequestException.class,
				() -> this.shop.stripe().paymentIntents().capture(intent.getId(), Shop.key("capture-again")));
		return refused.getMessage();
	}

	@CanIgnoreReturnValue
	private Refund refund(RefundCreateParams.Builder params) throws StripeException {
		return this.shop.stripe().refunds().create(params.build());
	}

	private static Event event(Receiver.Delivery delivery) throws StripeException {
		return Webhook.constructEvent(delivery.body(), delivery.header("Stripe-Signature"), Shop.WEBHOOK_SECRET);
	}

	private static StripeObject object(List<Event> events, String type) {
		return events.stream()
			.filter(event -> event.getType().equals(type))
			.findFirst()
			.flatMap(event -> event.getDataObjectDeserializer().getObject())
			.orElseThrow();
	}

}
