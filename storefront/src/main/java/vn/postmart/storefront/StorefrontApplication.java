package vn.postmart.storefront;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

import vn.postmart.web.WebKit;

/**
 * Starts the storefront.
 */
@SpringBootApplication
@Import(WebKit.class)
public class StorefrontApplication {

	public static void main(String[] args) {
		SpringApplication.run(StorefrontApplication.class, args);
	}

}
