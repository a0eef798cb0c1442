package vn.postmart.marketplace.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The answers that the web modules are tested against, kept in {@code infra/api-samples}:
 * what the API really answers must have their shape, or the web modules were tested
 * against something else.
 */
public final class ApiSamples {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ApiSamples() {
	}

	/**
	 * Asserts that every member of the sample is in the answer, of the same kind. A
	 * member that is null in either may be anything, and of a list the first item stands
	 * for all.
	 */
	public static void assertSameShape(String sample, String answer) {
		List<String> differences = new ArrayList<>();
		compare("$", JSON.readTree(sample(sample)), JSON.readTree(answer), differences);
		assertThat(differences).as("what differs from the sample " + sample).isEmpty();
	}

	private static void compare(String path, JsonNode sample, JsonNode answer, List<String> differences) {
		if (sample.isNull() || answer.isNull()) {
			return;
		}
		if (sample.getNodeType() != answer.getNodeType()) {
			differences.add(path + " is " + answer.getNodeType() + ", not " + sample.getNodeType());
			return;
		}
		if (sample.isArray() && !sample.isEmpty() && !answer.isEmpty()) {
			compare(path + "[0]", sample.get(0), answer.get(0), differences);
		}
		sample.propertyStream()
			.forEach((member) -> compareMember(path + "." + member.getKey(), member.getValue(),
					answer.get(member.getKey()), differences));
	}

	private static void compareMember(String path, JsonNode sample, @Nullable JsonNode answer,
			List<String> differences) {
		if (answer != null) {
			compare(path, sample, answer, differences);
		}
		else if (!sample.isNull()) {
			differences.add(path + " is missing");
		}
	}

	private static String sample(String name) {
		Path here = Path.of("").toAbsolutePath();
		while (here != null && !Files.isDirectory(here.resolve("infra/api-samples"))) {
			here = here.getParent();
		}
		try {
			return Files.readString(Objects.requireNonNull(here).resolve("infra/api-samples/" + name + ".json"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
