package vn.postmart.seller;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

import vn.postmart.web.WebKit;

/**
 * Starts the seller portal.
 */
@SpringBootApplication
@Import(WebKit.class)
public class SellerPortalApplication {

	public static void main(String[] args) {
		SpringApplication.run(SellerPortalApplication.class, args);
	}

}
