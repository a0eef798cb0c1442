package vn.postmart.simulator.payment;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.postmart.simulator.HttpProbe;
import vn.postmart.simulator.MovableClock;
import vn.postmart.simulator.Receiver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The hosted page, as a browser without script uses it.
 */
class PayPageIntegrationTests {

	private static final String GOOD_CARD = "number=4242+4242+4242+4242&expiry=12+%2F+34&cvc=123";

	@TempDir
	Path directory;

	private final MovableClock clock = new MovableClock("2026-11-21T02:00:00Z");

	private Receiver receiver;

	private PaymentSimulator provider;

	private Shop shop;

	private HttpProbe browser;

	@BeforeEach
	void start() throws IOException {
		this.receiver = new Receiver();
		this.provider = PaymentSimulator.start(PaymentSimulatorSettings.in(this.directory)
			.withSecrets(Shop.KEY, Shop.WEBHOOK_SECRET)
			.withWebhookTarget(this.receiver.url())
			.withClock(this.clock));
		this.shop = new Shop(this.provider.url());
		this.browser = new HttpProbe(this.provider.url(), "Content-Type", "application/x-www-form-urlencoded");
	}

	@AfterEach
	void stop() {
		this.provider.close();
		this.receiver.close();
	}

	@Test
	void showsTheAmountAndTheGoodsInVietnameseAndEscaped() throws Exception {
		HttpResponse<String> page = this.browser.get(pathOf(open()));
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("<html lang=\"vi\">", "185.000\u00a0₫",
				"Gạo nếp nương &amp; mật ong &lt;bạc hà&gt;", "href=\"http://127.0.0.1:8080/checkout\"");
		assertThat(page.body()).doesNotContain("<script");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'",
				"form-action 'self' http://127.0.0.1:8080");
	}

	@ParameterizedTest
	@CsvSource({ "en-GB,'',en", "'fr,en;q=0.5',?lang=vi,vi", "vi,?lang=en,en", "fr,'',vi" })
	void speaksTheLanguageThatIsAskedFor(String header, String query, String language) throws Exception {
		HttpResponse<String> page = this.browser.with("Accept-Language", header).get(pathOf(open()) + query);
		assertThat(page.body()).contains("<html lang=\"" + language + "\">");
	}

	@Test
	void sendsThePayerBackToTheShop() throws Exception {
		Session session = open();
		HttpResponse<String> paid = this.browser.post(pathOf(session), GOOD_CARD);
		assertThat(paid.statusCode()).isEqualTo(303);
		assertThat(paid.headers().firstValue("Location"))
			.hasValue("http://127.0.0.1:8080/orders/K7QM2XRT?session=" + session.getId());
		HttpResponse<String> again = this.browser.post(pathOf(session), GOOD_CARD);
		assertThat(again.statusCode()).isEqualTo(303);
		assertThat(this.browser.get(pathOf(session)).body()).contains("Đã thanh toán");
		assertThat(this.browser.json("/__sim/journal?effect=authorised")).hasSize(1);
	}

	@Test
	void letsADeclinedPayerTryAnotherCard() throws Exception {
		Session session = open();
		HttpResponse<String> declined = this.browser.post(pathOf(session),
				GOOD_CARD.replace("4242+4242+4242+4242", "4000000000009995"));
		assertThat(declined.statusCode()).isEqualTo(402);
		assertThat(declined.body()).contains("Thẻ không đủ tiền", "value=\"4000000000009995\"");
		assertThat(this.receiver.next().json().path("type").asString()).isEqualTo("payment_intent.payment_failed");
		assertThat(this.browser.post(pathOf(session), GOOD_CARD).statusCode()).isEqualTo(303);
		assertThat(this.shop.stripe().paymentIntents().list().getData()).hasSize(1);
		assertThat(this.browser.json("/__sim/state").path("authorisedVnd").asLong()).isEqualTo(185_000);
	}

	@ParameterizedTest
	@CsvSource({ "number=4242424242424241&expiry=12/34&cvc=123,number-error",
			"number=&expiry=12/34&cvc=123,number-error", "number=4242424242424242&expiry=10/26&cvc=123,expiry-error",
			"number=4242424242424242&expiry=13/34&cvc=123,expiry-error",
			"number=4242424242424242&expiry=12/34&cvc=12,cvc-error", "x=1,number-error" })
	void marksTheWrongField(String form, String marked) throws Exception {
		HttpResponse<String> page = this.browser.post(pathOf(open()), form);
		assertThat(page.statusCode()).isEqualTo(422);
		assertThat(page.body()).contains(marked);
		assertThat(this.browser.json("/__sim/journal")).hasSize(1);
	}

	@Test
	void closesWhenItsTimeIsOver() throws Exception {
		Session session = open();
		this.clock.advance(Duration.ofHours(24));
		assertThat(this.receiver.next().json().path("type").asString()).isEqualTo("checkout.session.expired");
		assertThat(this.browser.post(pathOf(session), GOOD_CARD).statusCode()).isEqualTo(409);
		assertThat(this.browser.get(pathOf(session)).body()).contains("đã hết hạn");
		assertThat(this.browser.json("/__sim/state").path("authorisedVnd").asLong()).isZero();
	}

	@Test
	void knowsNoOtherSessions() throws IOException {
		assertThat(this.browser.get("/pay/cs_test_guess").statusCode()).isEqualTo(404);
		assertThat(this.browser.post("/pay/cs_test_guess", GOOD_CARD).statusCode()).isEqualTo(404);
	}

	private Session open() throws StripeException {
		return this.shop.openSession(185_000);
	}

	private static String pathOf(Session session) {
		return "/pay/" + session.getId();
	}

}
