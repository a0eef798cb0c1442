package vn.postmart.marketplace.catalog.bulk;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetFormat;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.http.MediaType;
import org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.JwtMutator;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Imports as a client makes them over HTTP. */
final class ImportsForTests {

	static final String HEAD = "code,name,category,description,price,unit,net_weight,minimum,maximum,step,"
			+ "season_months,goods_class,own_produce,processed,lot_code,harvested,best_before,quantity";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final WebTestClient client;

	private final String path;

	private ImportsForTests(WebTestClient client, JwtMutator actor, String path) {
		this.client = client.mutateWith(actor);
		this.path = path;
	}

	/** Imports of many stalls at once. */
	static ImportsForTests ofOperator(WebTestClient client) {
		return new ImportsForTests(client, TestActors.operator("operator"), "/api/v1");
	}

	/** Imports of a household's stall. */
	static ImportsForTests ofStall(WebTestClient client, String phone, StallId stall) {
		return new ImportsForTests(client, TestActors.household(phone), "/api/v1/stalls/" + stall);
	}

	/** A good row of lychees. */
	static String row(String code, long price) {
		return code + ",Vải thiều " + code + ",vai-nhan,\"Vải chín đỏ, hạt nhỏ, cùi dày.\"," + price
				+ ",kg,1000,1,20,\"0,5\",\"6,7\",tươi,có,không,L1," + ListingsForTests.today().minusDays(1) + ","
				+ ListingsForTests.today().plusDays(6) + ",400";
	}

	ResponseSpec send(String type, byte[] file) {
		return this.client.post()
			.uri(this.path + "/imports")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.parseMediaType(type))
			.bodyValue(file)
			.exchange();
	}

	/** Sends a file and waits until it is checked. */
	JsonNode checked(String type, byte[] file) {
		byte[] answer = send(type, file).expectStatus().isCreated().expectBody().returnResult().getResponseBody();
		return await(JSON.readTree(answer).get("id").asString(), Set.of("CHECKED"));
	}

	/** Has it loaded and waits until it is. */
	@CanIgnoreReturnValue
	JsonNode loaded(String id, boolean skipBad) {
		commit(id, skipBad).expectStatus().isOk();
		return await(id, Set.of("DONE"));
	}

	/** Sends a file, has it loaded and waits until it is. */
	@CanIgnoreReturnValue
	JsonNode loaded(String type, byte[] file) {
		return loaded(checked(type, file).get("id").asString(), false);
	}

	/** All that the stall offers, as a file to send. */
	byte[] exported(SheetFormat format) {
		return this.client.get()
			.uri(this.path + "/export?format={format}", format)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(format.mediaType())
			.expectBody()
			.returnResult()
			.getResponseBody();
	}

	ResponseSpec commit(String id, boolean skipBad) {
		return this.client.post()
			.uri("/api/v1/imports/{id}/commit", id)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"skipBad\": " + skipBad + "}")
			.exchange();
	}

	/** What is wrong with rows, and with which. */
	JsonNode errors(String id, String language) {
		return get("/api/v1/imports/" + id + "/errors", language);
	}

	JsonNode find(String id) {
		return get("/api/v1/imports/" + id, "vi");
	}

	private JsonNode get(String uri, String language) {
		return JSON.readTree(this.client.get()
			.uri(uri)
			.header("Accept-Language", language)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody());
	}

	private JsonNode await(String id, Set<String> states) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> find(id), (job) -> states.contains(job.get("state").asString()));
	}

}
