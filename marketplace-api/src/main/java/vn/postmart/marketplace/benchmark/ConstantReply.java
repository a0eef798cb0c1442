package vn.postmart.marketplace.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A reply that costs nothing but its way through the server: the most that any endpoint
 * can reach. It exists only where the profile {@code benchmark} is on.
 */
@Profile("benchmark")
@RestController
class ConstantReply implements AccessRules {

	private static final String PATH = "/api/v1/benchmark/constant";

	private final byte[] body;

	ConstantReply(@Value("${postmart.benchmark.body}") Path body) throws IOException {
		this.body = Files.readAllBytes(body);
	}

	@Override
	public List<AccessRule> rules() {
		return List.of(AccessRule.anybody(HttpMethod.GET, PATH));
	}

	@GetMapping(PATH)
	ResponseEntity<byte[]> constant() {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(this.body);
	}

}
