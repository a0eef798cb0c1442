package vn.postmart.simulator.http;

import java.util.Map;
import java.util.UUID;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/**
 * Lets the endpoint behind a matched stub write the response, so that a stub may have
 * state.
 */
final class RouteTransformer implements ResponseDefinitionTransformerV2 {

	static final String NAME = "route";

	private final Map<UUID, WireEndpoint> endpoints;

	RouteTransformer(Map<UUID, WireEndpoint> endpoints) {
		this.endpoints = Map.copyOf(endpoints);
	}

	@Override
	public ResponseDefinition transform(ServeEvent event) {
		WireEndpoint endpoint = this.endpoints.get(event.getStubMapping().getId());
		return (endpoint != null) ? endpoint.answer(new Call(event.getRequest())).build()
				: event.getResponseDefinition();
	}

	@Override
	public boolean applyGlobally() {
		return false;
	}

	@Override
	public String getName() {
		return NAME;
	}

}
