package vn.postmart.seller;

import java.nio.file.Path;

import org.springframework.boot.SpringApplication;

/**
 * Runs the portal for looking at, with an API that answers from the samples and the
 * cookie {@code as} for signing in: {@code StubbedPortal [folder of pictures]}.
 */
final class StubbedPortal {

	private StubbedPortal() {
	}

	public static void main(String[] args) throws Exception {
		StubApi api = StubApi.start();
		if (args.length > 0) {
			api.servePictures(Path.of(args[0]));
		}
		SpringApplication portal = new SpringApplication(SellerPortalApplication.class, SignedInAs.class);
		portal.run("--postmart.web.api-url=" + api.url(), "--postmart.web.client-secret=unused");
	}

}
