package vn.postmart.marketplace.outbox;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class OutboxControllerIntegrationTests {

	private static final UUID EVENT = UUID.fromString("01938f00-0000-7000-8000-000000000001");

	@Autowired
	private WebTestClient client;

	@Autowired
	private DatabaseClient database;

	@Test
	void showsAParkedDeliveryAndSendsItOnItsWayAgain() {
		park();
		WebTestClient operator = this.client.mutateWith(TestActors.operator("van"));
		operator.get()
			.uri("/api/v1/outbox/parked")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].consumer")
			.isEqualTo("test.gone")
			.jsonPath("$.items[0].error")
			.isEqualTo("java.io.IOException");
		retry(operator).expectStatus().isNoContent();
		assertThat(state()).isEqualTo("due 0");
		retry(operator).expectStatus().isNotFound();
	}

	private static WebTestClient.ResponseSpec retry(WebTestClient operator) {
		return operator.post().uri("/api/v1/outbox/parked/{event}/test.gone/retry", EVENT).exchange();
	}

	private void park() {
		this.database.sql("""
				insert into outbox.event (id, type, aggregate_key, payload, occurred_at)
				values (:id, 'test.happened', 'thing:1', '{}', now())
				""").bind("id", EVENT).then().then(this.database.sql("""
				insert into outbox.delivery (event_id, consumer, state, attempts, failures, due_at, error)
				values (:id, 'test.gone', 'parked', 20, 14, now(), 'java.io.IOException')
				""").bind("id", EVENT).then()).block();
	}

	private String state() {
		return this.database.sql("select state || ' ' || failures from outbox.delivery where consumer = 'test.gone'")
			.mapValue(String.class)
			.one()
			.block();
	}

}
