package vn.postmart.simulator.http;

import java.net.URI;
import java.util.List;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
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
	 * @param routes the simulated interface, which {@code faults} may strike
	 * @param control what is never struck
	 * @param elsewhere answers what no route fits
	 */
	public static SimulatorServer start(int port, List<Route> routes, List<Route> control, Endpoint elsewhere,
			Faults faults) {
		Stubs stubs = new Stubs();
		routes.forEach(route -> stubs.add(route, new FaultyEndpoint(new SafeEndpoint(route.endpoint()), faults)));
		control.forEach(route -> stubs.add(route, new SafeEndpoint(route.endpoint())));
		stubs.addLast(new FaultyEndpoint(new SafeEndpoint(elsewhere), faults));
		WireMockServer server = new WireMockServer(configuration(port, stubs.transformer()));
		stubs.mappings().forEach(server::addStubMapping);
		listen(server, port);
		return new SimulatorServer(server);
	}

	public URI url() {
		return URI.create("http://" + LOOPBACK + ':' + this.server.port());
	}

	@Override
	public void close() {
		this.server.stop();
	}

	private static void listen(WireMockServer server, int port) {
		try {
			server.start();
		}
		catch (FatalStartupException ex) {
			throw new IllegalStateException("Port " + port + " of " + LOOPBACK + " is not free.", ex);
		}
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
