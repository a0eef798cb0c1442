package vn.postmart.simulator.post;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import vn.postmart.simulator.HttpProbe;
import vn.postmart.simulator.json.MalformedJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Faults between the marketplace and the carrier, switched on over HTTP.
 */
class PostFaultsIntegrationTests {

	private static final String FAULTS = "/__sim/faults";

	@TempDir
	Path directory;

	private PostSimulator post;

	private CarrierProbe carrier;

	@BeforeEach
	void start() {
		this.post = PostSimulator.start(
				PostSimulatorSettings.in(this.directory).withSecrets("token", "secret").withPace(Duration.ofHours(1)));
		this.carrier = new CarrierProbe(this.post.url(), "token");
	}

	@AfterEach
	void stop() {
		this.post.close();
	}

	@Test
	void doesNothingDuringAnOutage() throws IOException {
		switchOn("""
				[{"kind":"outage","match":"/carrier/"}]""");
		assertThat(preAdvise().statusCode()).isEqualTo(503);
		assertThat(this.carrier.http().send("DELETE", FAULTS, "").statusCode()).isEqualTo(204);
		assertThat(preAdvise().statusCode()).isEqualTo(201);
	}

	@Test
	void doesTheWorkWhenTheReplyIsCut() throws IOException {
		switchOn("""
				[{"kind":"cut-reply","count":1}]""");
		assertThatThrownBy(this::preAdvise).isInstanceOf(IOException.class);
		assertThat(preAdvise().statusCode()).isEqualTo(200);
		assertThat(this.carrier.journal("pre-advised")).hasSize(1);
	}

	@Test
	void doesTheWorkWhenTheReplyIsBad() throws IOException {
		switchOn("""
				[{"kind":"bad-reply","count":1}]""");
		HttpResponse<String> response = preAdvise();
		assertThat(response.statusCode()).isEqualTo(200);
		assertThatThrownBy(() -> HttpProbe.json(response)).isInstanceOf(MalformedJson.class);
		assertThat(this.carrier.journal("pre-advised")).hasSize(1);
	}

	@Test
	void repliesLate() throws IOException {
		switchOn("""
				[{"kind":"delay","millis":300,"count":1}]""");
		long start = System.nanoTime();
		assertThat(preAdvise().statusCode()).isEqualTo(201);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
	}

	@Test
	void strikesOnlyWhatMatches() throws IOException {
		switchOn("""
				[{"kind":"outage","match":"POST /carrier/v1/consignments/*/acceptance"}]""");
		assertThat(preAdvise().statusCode()).isEqualTo(201);
		assertThat(this.carrier.accept(Samples.ITEM).statusCode()).isEqualTo(503);
		assertThat(this.carrier.show(Samples.ITEM).path("status").asString()).isEqualTo("PRE_ADVISED");
		JsonNode report = this.carrier.http().json(FAULTS).get(0);
		assertThat(report.path("kind").asString()).isEqualTo("outage");
		assertThat(report.path("struck").asLong()).isEqualTo(1);
	}

	@Test
	void refusesFaultsThatItDoesNotKnow() throws IOException {
		for (String list : new String[] { "{}", "[{\"kind\":\"flood\"}]", "[{}]",
				"[{\"kind\":\"outage\",\"percent\":0}]", "[{\"kind\":\"delay\",\"millis\":-1}]" }) {
			assertThat(this.carrier.http().put(FAULTS, list).statusCode()).isEqualTo(400);
		}
		assertThat(preAdvise().statusCode()).isEqualTo(201);
	}

	private HttpResponse<String> preAdvise() throws IOException {
		return this.carrier.preAdvise(Samples.toTheDoor(Samples.ITEM, 0));
	}

	private void switchOn(String list) throws IOException {
		assertThat(this.carrier.http().put(FAULTS, list).statusCode()).isEqualTo(200);
	}

}
