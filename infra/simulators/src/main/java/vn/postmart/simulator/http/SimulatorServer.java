package vn.postmart.simulator.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

import vn.postmart.simulator.fault.Faults;

/**
 * A WireMock server on the loopback address whose stubs are routes with state behind
 * them.
 */
public final class SimulatorServer implements AutoCloseable {

	private static final String LOOPBACK = "127.0.0.1";

	private final WireMockServer server;

	private SimulatorServer(WireMockServer server) {
		this.server = server;
	}

	/**
	 * Starts a server.
	 * @param port 0 for a free one
	 * @param routes the simulated interface, which {@code faults} may strike; more
	 * specific routes first
	 * @param control what is never struck
	 */
	public static SimulatorServer start(int port, List<Route> routes, List<Route> control, Faults faults) {
		Map<UUID, Route> stubs = new LinkedHashMap<>();
		Map<UUID, WireEndpoint> endpoints = new LinkedHashMap<>();
		for (Route route : routes) {
			UUID id = UUID.randomUUID();
			stubs.put(id, route);
			endpoints.put(id, new FaultyEndpoint(new SafeEndpoint(route.endpoint()), faults));
		}
		for (Route route : control) {
			UUID id = UUID.randomUUID();
			stubs.put(id, route);
			endpoints.put(id, new SafeEndpoint(route.endpoint()));
		}
		WireMockServer server = new WireMockServer(configuration(port, new RouteTransformer(endpoints)));
		stubs.forEach((id,
				route) -> server.stubFor(WireMock.request(route.method(), WireMock.urlPathTemplate(route.path()))
					.withId(id)
					.willReturn(WireMock.aResponse().withTransformers(RouteTransformer.NAME))));
		server.start();
		return new SimulatorServer(server);
	}

	public URI url() {
		return URI.create("http://" + LOOPBACK + ':' + this.server.port());
	}

	@Override
	public void close() {
		this.server.stop();
	}

	private static WireMockConfiguration configuration(int port, RouteTransformer transformer) {
		WireMockConfiguration configuration = WireMockConfiguration.options()
			.bindAddress(LOOPBACK)
			.http2PlainDisabled(true)
			.gzipDisabled(true)
			.disableRequestJournal()
			.stubRequestLoggingDisabled(true)
			.containerThreads(64)
			.jettyStopTimeout(1000L)
			.extensions(transformer);
		return (port != 0) ? configuration.port(port) : configuration.dynamicPort();
	}

}
