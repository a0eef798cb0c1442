package vn.postmart.storefront;

import java.nio.file.Path;

import org.springframework.boot.SpringApplication;

/**
 * Runs the storefront for looking at, with an API that answers from the samples:
 * {@code StubbedStorefront [folder of pictures]}.
 */
final class StubbedStorefront {

	private StubbedStorefront() {
	}

	public static void main(String[] args) throws Exception {
		StubApi api = StubApi.start();
		if (args.length > 0) {
			api.servePictures(Path.of(args[0]));
		}
		SpringApplication.run(StorefrontApplication.class, "--postmart.web.api-url=" + api.url(),
				"--postmart.web.client-secret=unused");
	}

}
