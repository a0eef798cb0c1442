package vn.postmart.simulator.message;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.postmart.simulator.HttpProbe;

import static org.assertj.core.api.Assertions.assertThat;

class MessageSimulatorIntegrationTests {

	private static final String RECALL = """
			{"messageId": "m-1", "to": "+84912345678", "text": "Xin đừng ăn"}""";

	@TempDir
	Path directory;

	private MessageSimulator simulator;

	private HttpProbe gateway;

	@BeforeEach
	void start() {
		MessageSimulatorSettings settings = MessageSimulatorSettings.in(this.directory);
		this.simulator = MessageSimulator.start(settings);
		this.gateway = new HttpProbe(this.simulator.url(), "Authorization", "Bearer " + settings.token());
	}

	@AfterEach
	void stop() {
		this.simulator.close();
	}

	@Test
	void sendsAMessageOnceHoweverOftenItComesAndThroughARestart() throws IOException {
		assertThat(send(RECALL).statusCode()).isEqualTo(202);
		stop();
		start();
		assertThat(send(RECALL).statusCode()).isEqualTo(202);
		JsonNode journal = this.gateway.json("/__sim/journal?effect=text-sent");
		assertThat(journal).hasSize(1);
		assertThat(journal.path(0).path("message").path("to").asString()).isEqualTo("+84912345678");
		assertThat(journal.path(0).path("message").path("text").asString()).isEqualTo("Xin đừng ăn");
	}

	@Test
	void refusesOtherContentUnderTheSameId() throws IOException {
		assertThat(send(RECALL).statusCode()).isEqualTo(202);
		assertThat(send(RECALL.replace("5678", "5679")).statusCode()).isEqualTo(409);
		assertThat(this.gateway.json("/__sim/state").path("texts").asLong()).isEqualTo(1);
	}

	@Test
	void letsOnlyItsCustomersInAndNamesWrongFields() throws IOException {
		HttpProbe stranger = new HttpProbe(this.simulator.url());
		assertThat(stranger.post("/sms/v1/messages", RECALL).statusCode()).isEqualTo(401);
		HttpResponse<String> wrong = send(RECALL.replace("+84", "0"));
		assertThat(wrong.statusCode()).isEqualTo(422);
		assertThat(HttpProbe.json(wrong).path("errors").path(0).path("field").asString()).isEqualTo("to");
		assertThat(this.gateway.json("/__sim/journal")).isEmpty();
	}

	@Test
	void isAwayWhileAnOutageIsSwitchedOn() throws IOException {
		this.gateway.put("/__sim/faults", "[{\"kind\": \"outage\", \"match\": \"/sms\"}]");
		assertThat(send(RECALL).statusCode()).isEqualTo(503);
		this.gateway.send("DELETE", "/__sim/faults", "");
		assertThat(send(RECALL).statusCode()).isEqualTo(202);
		assertThat(this.gateway.json("/__sim/journal")).hasSize(1);
	}

	@Test
	void takesMailForAnybody() throws IOException {
		GreenMailUtil.sendTextEmail("lan@example.vn", "tin@postmart.vn", "Thu hoi", "Xin dung an",
				new ServerSetup(this.simulator.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		JsonNode mail = this.gateway.json("/__sim/journal?effect=mail-received").path(0);
		assertThat(mail.path("to").asString()).isEqualTo("lan@example.vn");
		assertThat(mail.path("subject").asString()).isEqualTo("Thu hoi");
		assertThat(mail.path("text").asString()).startsWith("Xin dung an");
	}

	private HttpResponse<String> send(String message) throws IOException {
		return this.gateway.post("/sms/v1/messages", message);
	}

}
