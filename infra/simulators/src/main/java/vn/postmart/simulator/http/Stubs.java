package vn.postmart.simulator.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;

/**
 * The WireMock stubs of a server and what stands behind each.
 */
final class Stubs {

	private static final int LAST = 10;

	private final List<StubMapping> mappings = new ArrayList<>();

	private final Map<UUID, WireEndpoint> endpoints = new HashMap<>();

	void add(Route route, WireEndpoint endpoint) {
		add(WireMock.request(route.method(), WireMock.urlPathTemplate(route.path())), endpoint);
	}

	/** Lets {@code endpoint} answer what nothing else fits. */
	void addLast(WireEndpoint endpoint) {
		add(WireMock.any(WireMock.anyUrl()).atPriority(LAST), endpoint);
	}

	List<StubMapping> mappings() {
		return this.mappings;
	}

	RouteTransformer transformer() {
		return new RouteTransformer(this.endpoints);
	}

	private void add(MappingBuilder request, WireEndpoint endpoint) {
		UUID id = UUID.randomUUID();
		this.mappings
			.add(request.withId(id).willReturn(WireMock.aResponse().withTransformers(RouteTransformer.NAME)).build());
		this.endpoints.put(id, endpoint);
	}

}
