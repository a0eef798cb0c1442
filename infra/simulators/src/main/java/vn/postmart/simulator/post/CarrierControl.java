package vn.postmart.simulator.post;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import vn.postmart.simulator.http.Call;
import vn.postmart.simulator.http.Reply;
import vn.postmart.simulator.http.Route;
import vn.postmart.simulator.json.Json;
import vn.postmart.simulator.json.MalformedJson;

/**
 * Lets a test or a newcomer set the pace and push parcels along.
 */
final class CarrierControl {

	private static final Duration SLOWEST = Duration.ofDays(30);

	private final Counter counter;

	private final Transport transport;

	CarrierControl(Counter counter, Transport transport) {
		this.counter = counter;
		this.transport = transport;
	}

	List<Route> routes() {
		return List.of(Route.get("/__sim/pace", call -> pace()), Route.put("/__sim/pace", this::setPace),
				Route.post("/__sim/advance", this::advance));
	}

	private Reply pace() {
		return Reply.json(200, Map.of("step", this.transport.pace().toString()));
	}

	private Reply setPace(Call call) {
		this.transport.pace(step(Json.read(call.body()).path("step").asString("")));
		return pace();
	}

	private Reply advance(Call call) {
		JsonNode itemId = call.body().isBlank() ? Json.object() : Json.read(call.body()).path("itemId");
		if (!itemId.isString()) {
			return moved(this.transport.moveAll());
		}
		return this.counter.find(itemId.asString())
			.map(parcel -> moved(this.transport.move(parcel.itemId()).stream().toList()))
			.orElseGet(() -> Problems.of(Refusal.UNKNOWN_ITEM));
	}

	private static Reply moved(List<Move> moves) {
		return Reply.json(200, Map.of("moved", moves));
	}

	private static Duration step(String text) {
		try {
			Duration step = Duration.parse(text);
			if (!step.isNegative() && step.compareTo(SLOWEST) <= 0) {
				return step;
			}
		}
		catch (DateTimeException ex) {
			throw new MalformedJson("step must be an ISO duration, as in PT1S", ex);
		}
		throw new MalformedJson("step must be from PT0S to " + SLOWEST, null);
	}

}
