package vn.postmart.seller;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the seller portal.
 */
@SpringBootApplication
public class SellerPortalApplication {

	public static void main(String[] args) {
		SpringApplication.run(SellerPortalApplication.class, args);
	}

}
