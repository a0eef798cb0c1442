package vn.postmart.simulator.control;

import java.util.List;

import tools.jackson.databind.JsonNode;

import vn.postmart.simulator.fault.Fault;
import vn.postmart.simulator.fault.Faults;
import vn.postmart.simulator.http.Call;
import vn.postmart.simulator.http.Reply;
import vn.postmart.simulator.http.Route;
import vn.postmart.simulator.json.Json;
import vn.postmart.simulator.json.MalformedJson;

/**
 * Switches faults on and off: {@code PUT} replaces them all with a list, {@code DELETE}
 * clears them, {@code GET} says what each struck.
 */
final class FaultControl {

	private static final String PATH = "/__sim/faults";

	private final Faults faults;

	FaultControl(Faults faults) {
		this.faults = faults;
	}

	List<Route> routes() {
		return List.of(Route.get(PATH, call -> report()), Route.put(PATH, this::set),
				Route.delete(PATH, call -> clear()));
	}

	private Reply set(Call call) {
		JsonNode list = Json.read(call.body());
		if (!list.isArray()) {
			throw new MalformedJson("a list of faults is required", null);
		}
		this.faults.set(list.valueStream().map(fault -> Json.as(fault, Fault.class)).toList());
		return report();
	}

	private Reply clear() {
		this.faults.clear();
		return Reply.noContent();
	}

	private Reply report() {
		return Reply.json(200, this.faults.report());
	}

}
