package vn.postmart.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.postmart.simulator.payment.PaymentSimulatorSettings;
import vn.postmart.simulator.post.PostSimulatorSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SimulatorEnvironmentTests {

	@Test
	void hasUsualValues() {
		SimulatorEnvironment environment = new SimulatorEnvironment(Map.of());
		assertThat(environment.payment().port()).isEqualTo(8190);
		assertThat(environment.post().port()).isEqualTo(8191);
		assertThat(environment.messages().port()).isEqualTo(8192);
		assertThat(environment.messages().mailPort()).isEqualTo(8193);
		assertThat(environment.post().pace()).isEqualTo(Duration.ofSeconds(12));
		assertThat(environment.post().webhookTarget())
			.isEqualTo(URI.create("http://127.0.0.1:8081/api/v1/webhooks/carrier"));
	}

	@Test
	void readsWhatIsSet() {
		SimulatorEnvironment environment = new SimulatorEnvironment(Map.of("SIMULATOR_PAYMENT_PORT", "9190",
				"SIMULATOR_POST_PORT", "9191", "SIMULATOR_DIR", "/data", "SIMULATOR_PACE", "PT1S",
				"POSTMART_PAYMENT_API_KEY", "sk", "POSTMART_PAYMENT_WEBHOOK_SECRET", "whsec", "POSTMART_CARRIER_TOKEN",
				"token", "POSTMART_CARRIER_WEBHOOK_SECRET", "secret", "POSTMART_API_URL", "http://localhost:9081/"));
		PaymentSimulatorSettings payment = environment.payment();
		assertThat(payment.port()).isEqualTo(9190);
		assertThat(payment.apiKey()).isEqualTo("sk");
		assertThat(payment.webhookSecret()).isEqualTo("whsec");
		assertThat(payment.webhookTarget()).isEqualTo(URI.create("http://localhost:9081/api/v1/webhooks/payment"));
		PostSimulatorSettings post = environment.post();
		assertThat(post.port()).isEqualTo(9191);
		assertThat(post.directory()).isEqualTo(Path.of("/data/post"));
		assertThat(post.token()).isEqualTo("token");
		assertThat(post.webhookSecret()).isEqualTo("secret");
		assertThat(post.pace()).isEqualTo(Duration.ofSeconds(1));
	}

	@ParameterizedTest
	@CsvSource({ "SIMULATOR_PAYMENT_PORT,many", "SIMULATOR_PAYMENT_PORT,70000", "POSTMART_API_URL,shop",
			"POSTMART_PAYMENT_PUBLIC_URL,ftp://x/" })
	void namesTheWrongVariable(String name, String value) {
		SimulatorEnvironment environment = new SimulatorEnvironment(Map.of(name, value));
		assertThatThrownBy(environment::payment).isInstanceOf(IllegalArgumentException.class)
			.hasMessageStartingWith(name + " must be ");
	}

}
