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
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "20s")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApiTest {

}
