package vn.postmart.marketplace;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatusCode;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.support.PostgresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The application as it runs: a real server, and the management server beside it. */
@PostgresTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServerIntegrationTests {

	@LocalServerPort
	private int port;

	@Value("${local.management.port}")
	private int managementPort;

	@Test
	void tellsWhetherItIsReadyAndHowItDoes() {
		assertThat(status(this.managementPort, "/actuator/health/readiness").value()).isEqualTo(200);
		assertThat(status(this.managementPort, "/actuator/health/liveness").value()).isEqualTo(200);
		assertThat(status(this.managementPort, "/actuator/prometheus").value()).isEqualTo(200);
	}

	@Test
	void showsNothingElseOfItsInside() {
		assertThat(status(this.managementPort, "/actuator/env").is4xxClientError()).isTrue();
		assertThat(status(this.managementPort, "/actuator/heapdump").is4xxClientError()).isTrue();
		assertThat(status(this.port, "/actuator/health").is4xxClientError()).isTrue();
	}

	@Test
	void describesEveryOperationWithItsProblems() {
		Map<String, Map<String, Map<String, Object>>> paths = paths();
		assertThat(paths).containsKey("/api/v1/outbox/parked");
		assertThat(paths.values()).allSatisfy((operations) -> assertThat(operations.values()).allSatisfy(
				(operation) -> assertThat(operation.get("responses").toString()).contains("application/problem+json")));
		assertThat(paths.get("/api/v1/outbox/parked").get("get")).containsEntry("security",
				List.of(Map.of("bearer", List.of())));
	}

	@SuppressWarnings("unchecked")
	private Map<String, Map<String, Map<String, Object>>> paths() {
		Map<String, Object> document = client(this.port).get()
			.uri("/v3/api-docs")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody();
		return (Map<String, Map<String, Map<String, Object>>>) document.get("paths");
	}

	private static HttpStatusCode status(int port, String path) {
		return client(port).get().uri(path).exchange().returnResult(Void.class).getStatus();
	}

	private static WebTestClient client(int port) {
		return WebTestClient.bindToServer()
			.baseUrl("http://127.0.0.1:" + port)
			.responseTimeout(Duration.ofSeconds(60))
			.build();
	}

}
