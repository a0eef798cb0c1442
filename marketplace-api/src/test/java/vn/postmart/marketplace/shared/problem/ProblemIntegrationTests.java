package vn.postmart.marketplace.shared.problem;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

@ApiTest
class ProblemIntegrationTests {

	@Autowired
	private WebTestClient client;

	@Test
	void deniesAnEndpointThatNobodyListsToAGuest() {
		this.client.get()
			.uri("/api/v1/nowhere")
			.exchange()
			.expectStatus()
			.isUnauthorized()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/unauthenticated")
			.jsonPath("$.title")
			.isEqualTo("Cần đăng nhập");
	}

	@Test
	void deniesAnEndpointThatNobodyListsToAnAccount() {
		this.client.mutateWith(TestActors.operator("quan-tri"))
			.get()
			.uri("/api/v1/nowhere")
			.header("Accept-Language", "en")
			.exchange()
			.expectStatus()
			.isForbidden()
			.expectBody()
			.jsonPath("$.title")
			.isEqualTo("Not allowed");
	}

}
