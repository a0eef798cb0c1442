package vn.postmart.launcher.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import vn.postmart.launcher.engine.EngineException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PortPlanTests {

	@Test
	void takesTheStandardPortsUnlessTheEnvironmentSetsOne() {
		PortPlan plan = PortPlan.of(Map.of("POSTMART_PORT_API", "9001"));
		assertThat(plan.get(Port.API)).isEqualTo(9001);
		assertThat(plan.get(Port.STOREFRONT)).isEqualTo(8080);
		assertThat(plan.url(Port.POSTGRES)).hasToString("http://127.0.0.1:15432");
	}

	@Test
	void movesAllPortsOrSetsSingleOnes() {
		PortPlan standard = PortPlan.of(Map.of());
		assertThat(standard.with("+1000").get(Port.ELASTICSEARCH)).isEqualTo(20_200);
		PortPlan single = standard.with("storefront=9000,keycloak-management=9181");
		assertThat(single.get(Port.STOREFRONT)).isEqualTo(9000);
		assertThat(single.get(Port.KEYCLOAK_MANAGEMENT)).isEqualTo(9181);
		assertThat(single.get(Port.KEYCLOAK)).isEqualTo(8180);
	}

	@Test
	void refusesWhatIsNoPort() {
		assertRefused(() -> PortPlan.of(Map.of("POSTMART_PORT_API", "lots")),
				"POSTMART_PORT_API must be a port number, not 'lots'.");
		assertRefused(() -> PortPlan.of(Map.of("POSTMART_PORT_API", "70000")),
				"POSTMART_PORT_API must be from 1 to 65535, not 70000.");
		assertRefused(() -> PortPlan.of(Map.of())
			.with("shop=1"), "There is no port named 'shop'; there are storefront, api, portal, storefront-management,"
					+ " api-management, portal-management, keycloak, keycloak-management, payment, post, text, mail,"
					+ " postgres, elasticsearch, elasticsearch-transport.");
		assertRefused(() -> PortPlan.of(Map.of()).with("api"),
				"--ports takes +100 or storefront=9000,api=9001, not 'api'.");
	}

	@Test
	void refusesOnePortForTwo() {
		assertRefused(() -> PortPlan.of(Map.of()).with("api=8080"),
				"The ports storefront and api are both 8080; give each its own.");
	}

	@Test
	void findsThePortSomebodyElseListensOn() throws IOException {
		PortPlan plan = PortPlan.random();
		assertThat(plan.busy()).isEmpty();
		try (ServerSocket socket = new ServerSocket(plan.get(Port.POST), 1, InetAddress.getLoopbackAddress())) {
			assertThat(socket.isBound()).isTrue();
			assertThat(plan.busy()).containsExactly(Port.POST);
		}
	}

	private static void assertRefused(Supplier<PortPlan> plan, String sentence) {
		assertThatExceptionOfType(EngineException.class).isThrownBy(plan::get).withMessage(sentence);
	}

}
