package vn.postmart.seller;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;

/**
 * The whole portal over HTTP, before an API that answers from the samples. All such tests
 * share one server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "postmart.web.client-secret=unused", "postmart.web.issuer=http://127.0.0.1:2/realms/postmart",
				"postmart.web.public-url=http://127.0.0.1:9", "management.server.port=0" })
@AutoConfigureWebTestClient(timeout = "20s")
@Import(StubApiConfiguration.class)
public @interface PortalTest {

}
