package vn.postmart.simulator.post;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.postmart.simulator.HttpProbe;
import vn.postmart.simulator.MovableClock;
import vn.postmart.simulator.json.Json;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The carrier's interface over HTTP, moved along by control calls.
 */
class PostSimulatorIntegrationTests {

	private static final String ITEM = CarrierProbe.path(Samples.ITEM);

	@TempDir
	Path directory;

	private final MovableClock clock = new MovableClock("2026-11-21T02:00:00Z");

	private PostSimulator post;

	private CarrierProbe carrier;

	@BeforeEach
	void start() {
		PostSimulatorSettings settings = PostSimulatorSettings.in(this.directory)
			.withSecrets("token", "secret")
			.withPace(Duration.ofHours(1))
			.withClock(this.clock);
		this.post = PostSimulator.start(settings);
		this.carrier = new CarrierProbe(this.post.url(), "token");
	}

	@AfterEach
	void stop() {
		this.post.close();
	}

	@Test
	void refusesStrangers() throws IOException {
		HttpResponse<String> response = new HttpProbe(this.post.url(), "Authorization", "Bearer guess").get(ITEM);
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(new HttpProbe(this.post.url()).post(CarrierProbe.CONSIGNMENTS, "{}").statusCode()).isEqualTo(401);
	}

	@Test
	void takesAPreAdvice() throws IOException {
		HttpResponse<String> response = this.carrier.preAdvise(Samples.toTheDoor(Samples.ITEM, 185_000));
		assertThat(response.statusCode()).isEqualTo(201);
		assertThat(HttpProbe.json(response)).isEqualTo(Json.read("""
				{"itemId":"EE000000005VN","carrierReference":"VP000000001","status":"PRE_ADVISED",
				 "receivedAt":"2026-11-21T09:00:00+07:00"}"""));
		JsonNode line = this.carrier.http().json("/__sim/journal").get(0);
		assertThat(line.path("effect").asString()).isEqualTo("pre-advised");
		assertThat(line.path("key").asString()).isEqualTo(Samples.ITEM);
		assertThat(line.path("at").asString()).isEqualTo("2026-11-21T02:00:00Z");
	}

	@Test
	void answersARepeatedPreAdviceTheSame() throws IOException {
		ObjectNode body = Samples.toTheDoor(Samples.ITEM, 185_000);
		String first = this.carrier.preAdvise(body).body();
		this.carrier.accept(Samples.ITEM);
		HttpResponse<String> again = this.carrier.preAdvise(body);
		assertThat(again.statusCode()).isEqualTo(200);
		assertThat(again.body()).isEqualTo(first);
		assertThat(this.carrier.journal("pre-advised")).hasSize(1);
	}

	@Test
	void refusesOtherContentUnderAnIdentifierOrAKey() throws IOException {
		HttpProbe keyed = this.carrier.http().with("Idempotency-Key", "key-1");
		assertThat(keyed.post(CarrierProbe.CONSIGNMENTS, Samples.toTheDoor(Samples.ITEM, 0).toString()).statusCode())
			.isEqualTo(201);
		assertThat(this.carrier.preAdvise(Samples.toTheDoor(Samples.ITEM, 1)).statusCode()).isEqualTo(409);
		assertThat(
				keyed.post(CarrierProbe.CONSIGNMENTS, Samples.toTheDoor(Samples.OTHER_ITEM, 0).toString()).statusCode())
			.isEqualTo(409);
		assertThat(this.carrier.journal("pre-advised")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			itemId,         '"EE000000006VN"',  itemId
			itemId,         null,               itemId
			service,        '"ROCKET"',         service
			delivery,       '"POINT"',          pointCode
			weightGrams,    0,                  weightGrams
			weightGrams,    31501,              weightGrams
			weightGrams,    1.5,                weightGrams
			codAmountVnd,   -1,                 codAmountVnd
			codAmountVnd,   50000001,           codAmountVnd
			recipient,      '{}',               recipient.name
			sender,         null,               sender
			contents,       '[]',               contents
			contents,       '[{"description":"x","quantity":0}]', contents[0].quantity
			perishable,     '"yes"',            perishable
			""")
	void namesTheWrongField(String field, String value, String named) throws IOException {
		ObjectNode body = Samples.toTheDoor(Samples.ITEM, 0);
		body.set(field, Json.read(value));
		HttpResponse<String> response = this.carrier.preAdvise(body);
		assertThat(response.statusCode()).isEqualTo(422);
		assertThat(HttpProbe.json(response).path("errors").findValuesAsString("field")).contains(named);
		assertThat(this.carrier.journal("pre-advised")).isEmpty();
	}

	@Test
	void refusesWhatIsNotJson() throws IOException {
		assertThat(this.carrier.http().post(CarrierProbe.CONSIGNMENTS, "{\"itemId\":").statusCode()).isEqualTo(400);
		assertThat(this.carrier.http().post(CarrierProbe.CONSIGNMENTS, "").statusCode()).isEqualTo(400);
		assertThat(this.carrier.http().post(CarrierProbe.CONSIGNMENTS, "[]").statusCode()).isEqualTo(422);
	}

	@Test
	void refusesAParcelWithoutDataAndRaisesAnAlarm() throws IOException {
		assertThat(this.carrier.accept(Samples.ITEM).statusCode()).isEqualTo(409);
		JsonNode alarm = this.carrier.journal("acceptance-refused").get(0);
		assertThat(alarm.path("key").asString()).isEqualTo(Samples.ITEM);
		assertThat(alarm.path("officeCode").asString()).isEqualTo("HG-01");
		assertThat(alarm.path("reason").asString()).isEqualTo("not-pre-advised");
	}

	@Test
	void acceptsAParcelOnce() throws IOException {
		this.carrier.preAdvise(Samples.toTheDoor(Samples.ITEM, 0));
		JsonNode accepted = HttpProbe.json(this.carrier.accept(Samples.ITEM));
		assertThat(accepted.path("status").asString()).isEqualTo("ACCEPTED");
		assertThat(accepted.path("acceptedWeightGrams").asLong()).isEqualTo(2150);
		assertThat(accepted.path("events").get(0).path("code").asString()).isEqualTo("EMA");
		assertThat(accepted.path("events").get(0).path("occurredAt").asString()).isEqualTo("2026-11-21T08:30:00+07:00");
		assertThat(HttpProbe.json(this.carrier.accept(Samples.ITEM))).isEqualTo(accepted);
		String heavier = Samples.ACCEPTANCE.replace("2150", "2400");
		assertThat(this.carrier.http().post(ITEM + "/acceptance", heavier).statusCode()).isEqualTo(409);
		assertThat(this.carrier.journal("accepted")).hasSize(1);
	}

	@Test
	void takesAParcelToTheDoorAndItsCashToTheBank() throws IOException {
		this.carrier.preAdvise(Samples.toTheDoor(Samples.ITEM, 185_000));
		this.carrier.accept(Samples.ITEM);
		this.carrier.advance(8);
		JsonNode parcel = this.carrier.show(Samples.ITEM);
		assertThat(parcel.path("events").findValuesAsString("code")).containsExactly("EMA", "EMC", "EDD", "EDE", "EMG",
				"EDG", "EMI");
		assertThat(parcel.path("events").findValuesAsString("officeCode")).containsExactly("HG-01", "HG-01", "TTKT-HCM",
				"TTKT-HCM", "BC-31999", "BC-31999", "BC-31999");
		assertThat(parcel.path("status").asString()).isEqualTo("DELIVERED");
		assertThat(parcel.path("cash").asString()).isEqualTo("REMITTED");
		assertThat(amounts("delivered")).containsExactly(185_000L);
		assertThat(amounts("cod-remitted")).containsExactly(185_000L);
		assertThat(this.carrier.state().path("codInTransitVnd").asLong()).isZero();
	}

	@Test
	void remitsTheCashOfSeveralParcelsInOneBatch() throws IOException {
		this.carrier.preAdvise(Samples.toTheDoor(Samples.ITEM, 185_000));
		this.carrier.preAdvise(Samples.toTheDoor(Samples.OTHER_ITEM, 20_000));
		this.carrier.accept(Samples.ITEM);
		this.carrier.accept(Samples.OTHER_ITEM);
		this.carrier.advance(7);
		assertThat(this.carrier.state().path("codInTransitVnd").asLong()).isEqualTo(205_000);
		assertThat(this.carrier.advance(1)).hasSize(1);
		JsonNode remitted = this.carrier.journal("cod-remitted").get(0);
		assertThat(remitted.path("key").asString()).isEqualTo("COD-20261121-000001");
		assertThat(remitted.path("amountVnd").asLong()).isEqualTo(205_000);
		assertThat(this.carrier.advance(1)).isEmpty();
	}

	@Test
	void holdsAParcelAtThePointUntilItIsHandedOver() throws IOException {
		this.carrier.preAdvise(Samples.toThePoint(Samples.ITEM, 0));
		this.carrier.accept(Samples.ITEM);
		assertThat(this.carrier.handOver(Samples.ITEM).statusCode()).isEqualTo(409);
		this.carrier.advance(6);
		assertThat(this.carrier.show(Samples.ITEM).path("status").asString()).isEqualTo("READY_FOR_PICKUP");
		JsonNode delivered = HttpProbe.json(this.carrier.handOver(Samples.ITEM));
		assertThat(delivered.path("status").asString()).isEqualTo("DELIVERED");
		assertThat(delivered.path("handedOverAt").asString()).isEqualTo("2026-11-21T08:40:00+07:00");
		assertThat(HttpProbe.json(this.carrier.handOver(Samples.ITEM))).isEqualTo(delivered);
		assertThat(this.carrier.http()
			.post(ITEM + "/hand-over", Samples.HAND_OVER.replace("CODE", "ID_SHOWN"))
			.statusCode()).isEqualTo(409);
		assertThat(this.carrier.journal("handed-over")).hasSize(1);
		assertThat(this.carrier.journal("delivered")).hasSize(1);
	}

	@Test
	void cancelsOnlyBeforeAcceptance() throws IOException {
		this.carrier.preAdvise(Samples.toTheDoor(Samples.ITEM, 0));
		this.carrier.preAdvise(Samples.toTheDoor(Samples.OTHER_ITEM, 0));
		assertThat(this.carrier.cancel(Samples.ITEM).statusCode()).isEqualTo(200);
		assertThat(this.carrier.cancel(Samples.ITEM).statusCode()).isEqualTo(200);
		assertThat(this.carrier.accept(Samples.ITEM).statusCode()).isEqualTo(409);
		this.carrier.accept(Samples.OTHER_ITEM);
		assertThat(this.carrier.cancel(Samples.OTHER_ITEM).statusCode()).isEqualTo(409);
		assertThat(this.carrier.journal("cancelled")).hasSize(1);
	}

	@Test
	void advancesOneParcelAlone() throws IOException {
		this.carrier.preAdvise(Samples.toTheDoor(Samples.ITEM, 0));
		this.carrier.preAdvise(Samples.toTheDoor(Samples.OTHER_ITEM, 0));
		this.carrier.accept(Samples.ITEM);
		this.carrier.accept(Samples.OTHER_ITEM);
		HttpResponse<String> response = this.carrier.http()
			.post("/__sim/advance", "{\"itemId\":\"" + Samples.ITEM + "\"}");
		assertThat(HttpProbe.json(response)).isEqualTo(Json.read("""
				{"moved":[{"itemId":"EE000000005VN","step":"EMC"}]}"""));
		assertThat(this.carrier.show(Samples.OTHER_ITEM).path("status").asString()).isEqualTo("ACCEPTED");
		assertThat(this.carrier.http().post("/__sim/advance", "{\"itemId\":\"RR473124829GB\"}").statusCode())
			.isEqualTo(404);
	}

	@Test
	void setsThePace() throws IOException {
		assertThat(this.carrier.http().put("/__sim/pace", "{\"step\":\"PT1S\"}").body())
			.isEqualTo("{\"step\":\"PT1S\"}");
		assertThat(this.carrier.http().put("/__sim/pace", "{\"step\":\"soon\"}").statusCode()).isEqualTo(400);
		assertThat(this.carrier.http().put("/__sim/pace", "{\"step\":\"-PT1S\"}").statusCode()).isEqualTo(400);
		assertThat(this.carrier.http().json("/__sim/pace").path("step").asString()).isEqualTo("PT1S");
	}

	private Long[] amounts(String effect) throws IOException {
		return this.carrier.journal(effect)
			.valueStream()
			.map(line -> line.path("amountVnd").asLong())
			.toArray(Long[]::new);
	}

}
