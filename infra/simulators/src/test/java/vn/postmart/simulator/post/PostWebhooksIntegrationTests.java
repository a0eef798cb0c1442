package vn.postmart.simulator.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import vn.postmart.simulator.MovableClock;
import vn.postmart.simulator.Receiver;
import vn.postmart.simulator.Receiver.Delivery;
import vn.postmart.simulator.webhook.RetryPolicy;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the carrier tells the marketplace, and that it keeps telling until it is heard.
 */
class PostWebhooksIntegrationTests {

	private static final RetryPolicy QUICK = new RetryPolicy(Duration.ofMillis(1), Duration.ofMillis(20), 50);

	@TempDir
	Path directory;

	private final MovableClock clock = new MovableClock("2026-11-21T02:00:00Z");

	private Receiver receiver;

	private PostSimulator post;

	private CarrierProbe carrier;

	@BeforeEach
	void start() throws IOException {
		this.receiver = new Receiver();
		restart();
	}

	@AfterEach
	void stop() {
		this.post.close();
		this.receiver.close();
	}

	@Test
	void tellsOfEachStepOfAParcelPaidOnDelivery() throws Exception {
		accept(185_000);
		assertThat(this.receiver.next().json().path("code").asString()).isEqualTo("EMA");
		this.carrier.advance(1);
		JsonNode departed = this.receiver.next().json();
		assertThat(departed.path("eventId").asString()).isNotBlank();
		assertThat(departed.path("type").asString()).isEqualTo("item.event");
		assertThat(departed.path("itemId").asString()).isEqualTo(Samples.ITEM);
		assertThat(departed.path("code").asString()).isEqualTo("EMC");
		assertThat(departed.path("officeCode").asString()).isEqualTo("HG-01");
		assertThat(departed.path("provinceCode").asString()).isEqualTo("08");
		assertThat(departed.path("occurredAt").asString()).isEqualTo("2026-11-21T09:00:00+07:00");
		assertThat(departed.path("note").asString()).isEqualTo("Đã rời bưu cục gốc");
		assertThat(departed.has("codCollectedVnd")).isFalse();
		this.carrier.advance(5);
		JsonNode delivered = this.receiver.next(5)
			.stream()
			.map(Delivery::json)
			.filter(event -> event.path("code").asString().equals("EMI"))
			.findFirst()
			.orElseThrow();
		assertThat(delivered.path("codCollectedVnd").asLong()).isEqualTo(185_000);
		this.carrier.advance(2);
		JsonNode remitted = this.receiver.next().json();
		assertThat(remitted.path("type").asString()).isEqualTo("cod.remitted");
		assertThat(remitted.path("batchId").asString()).isEqualTo("COD-20261121-000001");
		assertThat(remitted.path("remittedAt").asString()).isEqualTo("2026-11-21T09:00:00+07:00");
		assertThat(remitted.path("items").get(0).path("itemId").asString()).isEqualTo(Samples.ITEM);
		assertThat(remitted.path("items").get(0).path("amountVnd").asLong()).isEqualTo(185_000);
		assertThat(remitted.path("totalVnd").asLong()).isEqualTo(185_000);
	}

	@Test
	void signsIdTimestampAndBody() throws Exception {
		accept(0);
		Delivery delivery = this.receiver.next();
		assertThat(delivery.header("X-Post-Event-Id")).isEqualTo(delivery.json().path("eventId").asString());
		assertThat(delivery.header("X-Post-Timestamp")).isEqualTo("1795226400");
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec("secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
		String signed = delivery.header("X-Post-Event-Id") + ".1795226400." + delivery.body();
		assertThat(delivery.header("X-Post-Signature"))
			.isEqualTo("v1=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
	}

	@Test
	void keepsTellingUntilItIsHeard() throws Exception {
		this.receiver.refuse(3);
		accept(0);
		List<Delivery> deliveries = this.receiver.next(4);
		assertThat(deliveries).extracting(Delivery::status).containsExactly(503, 503, 503, 204);
		assertThat(deliveries).extracting(Delivery::body).containsOnly(deliveries.getFirst().body());
	}

	@Test
	void movesByItselfAtThePaceAndGoesOnAfterARestart() throws Exception {
		accept(0);
		assertThat(code()).isEqualTo("EMA");
		this.clock.advance(Duration.ofHours(1));
		assertThat(code()).isEqualTo("EMC");
		this.post.close();
		this.clock.advance(Duration.ofHours(1));
		restart();
		assertThat(code()).isEqualTo("EDD");
		this.carrier.http().put("/__sim/pace", "{\"step\":\"PT0S\"}");
		assertThat(this.receiver.next(4)).extracting(delivery -> delivery.json().path("code").asString())
			.containsExactlyInAnyOrder("EDE", "EMG", "EDG", "EMI");
		assertThat(this.carrier.show(Samples.ITEM).path("status").asString()).isEqualTo("DELIVERED");
	}

	@Test
	void answersARepeatedRequestTheSameAfterARestart() throws Exception {
		String first = this.carrier.preAdvise(Samples.toTheDoor(Samples.ITEM, 0)).body();
		String accepted = this.carrier.accept(Samples.ITEM).body();
		this.post.close();
		restart();
		assertThat(this.carrier.preAdvise(Samples.toTheDoor(Samples.ITEM, 0)).body()).isEqualTo(first);
		assertThat(this.carrier.preAdvise(Samples.toTheDoor(Samples.ITEM, 1)).statusCode()).isEqualTo(409);
		assertThat(this.carrier.accept(Samples.ITEM).body()).isEqualTo(accepted);
	}

	@Test
	void sendsAnEventThriceWhenDuplicating() throws Exception {
		faults("""
				[{"kind":"duplicate-webhooks","match":"item.event/EMA","count":1}]""");
		accept(0);
		List<Delivery> deliveries = this.receiver.next(3);
		assertThat(deliveries).extracting(delivery -> delivery.json().path("eventId").asString())
			.containsOnly(deliveries.getFirst().json().path("eventId").asString());
	}

	@Test
	void holdsAnEventBackWhenReordering() throws Exception {
		faults("""
				[{"kind":"reorder-webhooks","match":"item.event/EMA","millis":500}]""");
		accept(0);
		this.carrier.advance(1);
		assertThat(code()).isEqualTo("EMC");
		assertThat(code()).isEqualTo("EMA");
	}

	@Test
	void neverSendsADroppedEvent() throws Exception {
		faults("""
				[{"kind":"drop-webhooks","match":"item.event/EMA"}]""");
		accept(0);
		this.post.close();
		restart();
		this.carrier.advance(1);
		assertThat(code()).isEqualTo("EMC");
		assertThat(this.carrier.show(Samples.ITEM).path("events").findValuesAsString("code")).containsExactly("EMA",
				"EMC");
	}

	private void restart() {
		this.post = PostSimulator.start(PostSimulatorSettings.in(this.directory)
			.withSecrets("token", "secret")
			.withPace(Duration.ofHours(1))
			.withRetry(QUICK)
			.withWebhookTarget(this.receiver.url())
			.withClock(this.clock));
		this.carrier = new CarrierProbe(this.post.url(), "token");
	}

	private void accept(long codVnd) throws IOException {
		this.carrier.preAdvise(Samples.toTheDoor(Samples.ITEM, codVnd));
		this.carrier.accept(Samples.ITEM);
	}

	private String code() throws InterruptedException {
		return this.receiver.next().json().path("code").asString();
	}

	private void faults(String list) throws IOException {
		assertThat(this.carrier.http().put("/__sim/faults", list).statusCode()).isEqualTo(200);
	}

}
