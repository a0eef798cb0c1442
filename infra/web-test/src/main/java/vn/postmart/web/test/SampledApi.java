package vn.postmart.web.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.springframework.core.io.ClassPathResource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

/**
 * An API on a free port that answers with the samples which the real API's tests write.
 */
public abstract class SampledApi {

	private final WireMockServer server = new WireMockServer(options().dynamicPort());

	/**
	 * Starts on a free port. The samples are answered from the first {@link #reset()}.
	 */
	protected SampledApi() {
		this.server.start();
	}

	/** Says which sample answers which question. */
	protected abstract void answerAll();

	/** Answers everything with the samples again. */
	public final void reset() {
		this.server.resetAll();
		answerAll();
	}

	/** Answers one question with a sample. */
	public final void answer(MappingBuilder question, int status, String sample) {
		answerWith(question, status, sample(sample));
	}

	/** Answers one question with these words. */
	public final void answerWith(MappingBuilder question, int status, String body) {
		this.server.stubFor(question.willReturn(json(status, body)));
	}

	/** Fails at everything. */
	public final void breakDown() {
		this.server.resetAll();
		this.server.stubFor(any(urlPathMatching("/.*")).willReturn(aResponse().withStatus(503)));
	}

	/**
	 * Serves the pictures of a folder for photos, so that pages have something to show.
	 */
	public final void servePictures(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			Path[] pictures = files.filter((file) -> file.toString().endsWith(".jpg")).sorted().toArray(Path[]::new);
			for (int i = 0; i < 16 && pictures.length > 0; i++) {
				this.server.stubFor(get(urlPathMatching("/media/[^/]*" + Integer.toHexString(i) + "/.*"))
					.willReturn(aResponse().withHeader("Content-Type", "image/jpeg")
						.withBody(Files.readAllBytes(pictures[i * pictures.length / 16]))));
			}
		}
	}

	/** The server, for verifying what was asked. */
	public final WireMockServer server() {
		return this.server;
	}

	public final String url() {
		return this.server.baseUrl();
	}

	/** A sample's text. */
	public static String sample(String name) {
		try {
			return new ClassPathResource("api-samples/" + name + ".json").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ResponseDefinitionBuilder json(int status, String body) {
		String type = (status < 400) ? "application/json" : "application/problem+json";
		return aResponse().withStatus(status).withHeader("Content-Type", type).withBody(body);
	}

}
