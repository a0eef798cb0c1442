package vn.postmart.simulator.http;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

import vn.postmart.simulator.fault.Fault;
import vn.postmart.simulator.fault.FaultKind;
import vn.postmart.simulator.fault.Faults;

/**
 * Answers as an endpoint does, or as a faulty network makes it look.
 */
final class FaultyEndpoint implements WireEndpoint {

	private static final Reply OUTAGE = Reply.text(503, "text/html", "<h1>503 Service Unavailable</h1>")
		.with("Retry-After", "5");

	private static final Reply GARBLED = Reply.text(200, "application/json", "{\"id\":\"\u0000<!DOCTYPE html><ht");

	private final WireEndpoint endpoint;

	private final Faults faults;

	FaultyEndpoint(WireEndpoint endpoint, Faults faults) {
		this.endpoint = endpoint;
		this.faults = faults;
	}

	@Override
	public ResponseDefinitionBuilder answer(Call call) {
		if (strikes(FaultKind.OUTAGE, call)) {
			return WireEndpoint.render(OUTAGE);
		}
		ResponseDefinitionBuilder response = this.endpoint.answer(call);
		if (strikes(FaultKind.BAD_REPLY, call)) {
			response = WireEndpoint.render(GARBLED);
		}
		if (strikes(FaultKind.CUT_REPLY, call)) {
			response = response.withFault(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER);
		}
		return response.withFixedDelay(delay(call));
	}

	private boolean strikes(FaultKind kind, Call call) {
		return this.faults.strike(kind, subjects(call)).isPresent();
	}

	private int delay(Call call) {
		return this.faults.strike(FaultKind.DELAY, subjects(call)).map(Fault::holdMillis).orElse(0);
	}

	private static String[] subjects(Call call) {
		return new String[] { call.path(), call.method() + ' ' + call.path() };
	}

}
