package vn.postmart.storefront;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.postmart.web.test.Visitor;

/**
 * The whole storefront over HTTP, for tests of its pages: its API answers from the
 * samples before each of them. All such tests share one server.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "postmart.web.client-secret=unused", "postmart.web.issuer=http://127.0.0.1:2/realms/postmart",
				"postmart.web.public-url=http://127.0.0.1:9", "management.server.port=0" })
@AutoConfigureWebTestClient(timeout = "20s")
@Import(StubApiConfiguration.class)
public abstract class StorefrontPages {

	@Autowired
	private WebTestClient client;

	@Autowired
	protected StubApi api;

	protected Visitor shopper;

	@BeforeEach
	final void answerFromTheSamples() {
		this.api.reset();
		this.shopper = anybody();
	}

	/** Somebody who has not been here. */
	protected final Visitor anybody() {
		return new Visitor(this.client);
	}

}
