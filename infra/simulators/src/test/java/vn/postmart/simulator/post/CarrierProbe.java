package vn.postmart.simulator.post;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.postmart.simulator.HttpProbe;

/**
 * The carrier as its customers and tests use it.
 */
final class CarrierProbe {

	static final String CONSIGNMENTS = "/carrier/v1/consignments";

	private final HttpProbe http;

	CarrierProbe(URI url, String token) {
		this.http = new HttpProbe(url, "Authorization", "Bearer " + token);
	}

	HttpProbe http() {
		return this.http;
	}

	@CanIgnoreReturnValue
	HttpResponse<String> preAdvise(ObjectNode body) throws IOException {
		return this.http.post(CONSIGNMENTS, body.toString());
	}

	@CanIgnoreReturnValue
	HttpResponse<String> accept(String itemId) throws IOException {
		return this.http.post(path(itemId) + "/acceptance", Samples.ACCEPTANCE);
	}

	@CanIgnoreReturnValue
	HttpResponse<String> handOver(String itemId) throws IOException {
		return this.http.post(path(itemId) + "/hand-over", Samples.HAND_OVER);
	}

	HttpResponse<String> cancel(String itemId) throws IOException {
		return this.http.post(path(itemId) + "/cancel", "");
	}

	JsonNode show(String itemId) throws IOException {
		return this.http.json(path(itemId));
	}

	/** Moves everything under way {@code steps} steps on; what moved at the last one. */
	@CanIgnoreReturnValue
	JsonNode advance(int steps) throws IOException {
		for (int i = 1; i < steps; i++) {
			this.http.post("/__sim/advance", "");
		}
		return HttpProbe.json(this.http.post("/__sim/advance", "")).path("moved");
	}

	JsonNode journal(String effect) throws IOException {
		return this.http.json("/__sim/journal?effect=" + effect);
	}

	JsonNode state() throws IOException {
		return this.http.json("/__sim/state");
	}

	static String path(String itemId) {
		return CONSIGNMENTS + '/' + itemId;
	}

}
