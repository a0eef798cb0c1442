package vn.postmart.simulator.payment;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import vn.postmart.simulator.HttpProbe;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the Stripe library does not send: wrong keys, wrong parameters, odd addresses.
 */
class StripeWireIntegrationTests {

	private static final String INTENT = "amount=185000&currency=vnd";

	@TempDir
	Path directory;

	private PaymentSimulator provider;

	private HttpProbe merchant;

	@BeforeEach
	void start() {
		this.provider = PaymentSimulator
			.start(PaymentSimulatorSettings.in(this.directory).withSecrets(Shop.KEY, Shop.WEBHOOK_SECRET));
		this.merchant = new HttpProbe(this.provider.url(), "Authorization", "Bearer " + Shop.KEY);
	}

	@AfterEach
	void stop() {
		this.provider.close();
	}

	@Test
	void letsOnlyTheHolderOfTheKeyIn() throws IOException {
		HttpProbe anyone = new HttpProbe(this.provider.url());
		assertThat(anyone.get("/v1/payment_intents").statusCode()).isEqualTo(401);
		HttpResponse<String> wrong = anyone.with("Authorization", "Bearer sk_test_guess").post("/v1/refunds", "");
		assertThat(wrong.statusCode()).isEqualTo(401);
		assertThat(HttpProbe.json(wrong).path("error").path("type").asString()).isEqualTo("invalid_request_error");
		String basic = Base64.getEncoder().encodeToString((Shop.KEY + ":").getBytes(StandardCharsets.UTF_8));
		assertThat(anyone.with("Authorization", "Basic " + basic).get("/v1/payment_intents").statusCode())
			.isEqualTo(200);
	}

	@Test
	void saysThatAnAddressIsUnknown() throws IOException {
		HttpResponse<String> response = this.merchant.get("/v1/customers");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(HttpProbe.json(response).path("error").path("message").asString())
			.isEqualTo("Unrecognized request URL (GET: /v1/customers).");
	}

	@ParameterizedTest
	@CsvSource({ "currency=vnd,amount,parameter_missing", "amount=0&currency=vnd,amount,parameter_invalid_integer",
			"amount=1.5&currency=vnd,amount,parameter_invalid_integer", "amount=5,currency,parameter_missing",
			"amount=5&currency=usd,currency,parameter_invalid",
			"amount=5&currency=vnd&colour=red,colour,parameter_unknown",
			"amount=5&currency=vnd&confirm=true,payment_method,parameter_missing",
			"amount=5&currency=vnd&confirm=true&payment_method=pm_card_mars,payment_method,resource_missing",
			"amount=5&currency=vnd&capture_method=never,capture_method,parameter_invalid" })
	void namesTheWrongParameter(String form, String param, String code) throws IOException {
		HttpResponse<String> response = this.merchant.post("/v1/payment_intents", form);
		assertThat(response.statusCode()).isBetween(400, 404);
		JsonNode error = HttpProbe.json(response).path("error");
		assertThat(error.path("param").asString()).isEqualTo(param);
		assertThat(error.path("code").asString()).isEqualTo(code);
		assertThat(this.merchant.json("/__sim/journal")).isEmpty();
	}

	@Test
	void doesNotKeepAWrongRequestUnderItsKey() throws IOException {
		HttpProbe keyed = this.merchant.with("Idempotency-Key", "key-1");
		assertThat(keyed.post("/v1/payment_intents", "currency=vnd").statusCode()).isEqualTo(400);
		assertThat(keyed.post("/v1/payment_intents", INTENT).statusCode()).isEqualTo(200);
		assertThat(keyed.post("/v1/refunds", INTENT).statusCode()).isEqualTo(400);
	}

	@Test
	void confirmsAnIntentLater() throws IOException {
		String id = HttpProbe.json(this.merchant.post("/v1/payment_intents", INTENT)).path("id").asString();
		JsonNode paid = HttpProbe
			.json(this.merchant.post("/v1/payment_intents/" + id + "/confirm", "payment_method=pm_card_visa"));
		assertThat(paid.path("status").asString()).isEqualTo("succeeded");
		assertThat(paid.path("amount_received").asLong()).isEqualTo(185_000);
		assertThat(this.merchant.post("/v1/payment_intents/" + id + "/cancel", "").statusCode()).isEqualTo(400);
		assertThat(this.merchant.json("/__sim/state").path("clearingVnd").asLong()).isEqualTo(185_000);
	}

	@Test
	void expandsTheIntentOfASession() throws IOException {
		String session = HttpProbe.json(this.merchant.post("/v1/checkout/sessions", """
				mode=payment&success_url=http://shop.test/&line_items[0][quantity]=2\
				&line_items[0][price_data][currency]=vnd&line_items[0][price_data][unit_amount]=30000\
				&line_items[0][price_data][product_data][name]=C%C3%A0+ph%C3%AA""")).path("id").asString();
		this.merchant.post("/pay/" + session, "number=4242424242424242&expiry=12/34&cvc=123");
		JsonNode found = this.merchant.json("/v1/checkout/sessions/" + session + "?expand%5B%5D=payment_intent");
		assertThat(found.path("payment_intent").path("amount_received").asLong()).isEqualTo(60_000);
		assertThat(found.path("payment_status").asString()).isEqualTo("paid");
	}

}
