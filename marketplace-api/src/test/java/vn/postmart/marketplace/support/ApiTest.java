package vn.postmart.marketplace.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;

/**
 * Boots the whole API on a fresh database and offers a {@code WebTestClient}; sign in
 * with {@link TestActors}.
 */
@Inherited
@Documented
@PostgresTest
@SpringBootTest(properties = { "POSTMART_ELASTICSEARCH_URL=" + ApiTest.NOWHERE,
		"POSTMART_KEYCLOAK_URL=" + ApiTest.NOWHERE, "POSTMART_PAYMENT_URL=" + ApiTest.NOWHERE,
		"POSTMART_CARRIER_URL=" + ApiTest.NOWHERE, "POSTMART_TEXT_URL=" + ApiTest.NOWHERE })
@AutoConfigureWebTestClient(timeout = "20s")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApiTest {

	/**
	 * Where nobody listens: a test that brings no engine of its own must not meet those
	 * of a marketplace that runs on this machine.
	 */
	String NOWHERE = "http://127.0.0.1:1";

}
