package vn.postmart.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application as a process of its own.
 */
class SimulatorApplicationIntegrationTests {

	private static final Pattern STARTED = Pattern.compile("Payment provider at (\\S+), carrier at (\\S+),");

	@TempDir
	Path directory;

	@Test
	void remembersEverythingAfterBeingKilled() throws Exception {
		JsonNode before;
		Process first = start("0");
		try {
			HttpProbe payment = payment(first);
			for (int i = 1; i <= 20; i++) {
				payment.post("/v1/payment_intents",
						"amount=" + i + "&currency=vnd&confirm=true&payment_method=pm_card_visa");
			}
			before = payment.json("/__sim/journal");
		}
		finally {
			first.destroyForcibly().waitFor();
		}
		Process second = start("0");
		try {
			HttpProbe payment = payment(second);
			assertThat(payment.json("/__sim/journal")).isEqualTo(before).hasSize(20);
			assertThat(payment.json("/__sim/state").path("capturedVnd").asLong()).isEqualTo(210);
		}
		finally {
			second.destroy();
			assertThat(second.waitFor()).isEqualTo(143);
		}
	}

	@Test
	void saysWhatIsWrongInOneSentence() throws Exception {
		Process process = start("soon");
		assertThat(process.errorReader().readLine())
			.isEqualTo("SIMULATOR_PAYMENT_PORT must be a port from 0 to 65535.");
		assertThat(process.waitFor()).isEqualTo(1);
	}

	private Process start(String port) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), SimulatorApplication.class.getName());
		builder.environment().put("SIMULATOR_PAYMENT_PORT", port);
		builder.environment().put("SIMULATOR_POST_PORT", "0");
		builder.environment().put("SIMULATOR_TEXT_PORT", "0");
		builder.environment().put("SIMULATOR_MAIL_PORT", "0");
		builder.environment().put("SIMULATOR_DIR", this.directory.toString());
		builder.environment().put("POSTMART_PAYMENT_API_KEY", "sk_test_shop");
		return builder.start();
	}

	private static HttpProbe payment(Process process) throws IOException {
		BufferedReader out = process.inputReader();
		Matcher matcher = STARTED.matcher(String.valueOf(out.readLine()));
		assertThat(matcher.find()).isTrue();
		return new HttpProbe(URI.create(matcher.group(1)), "Authorization", "Bearer sk_test_shop");
	}

}
