package vn.postmart.e2e.stack;

import java.util.List;
import java.util.Map;

/** The simulated carrier as a witness: its journal says what reached it, and when. */
public final class Carrier {

	private final Api simulator;

	Carrier(Api simulator) {
		this.simulator = simulator;
	}

	/** How often something had an effect on a parcel, such as {@code pre-advised}. */
	public int count(String effect, String itemId) {
		return this.simulator.get("/__sim/journal?effect=" + effect + "&key=" + itemId).size();
	}

	/** Nothing reaches the carrier any more. */
	public void goAway() {
		this.simulator.put("/__sim/faults", List.of(Map.of("kind", "outage", "match", "/carrier")));
	}

	public void comeBack() {
		this.simulator.delete("/__sim/faults");
	}

	/** Moves a parcel on at once instead of at its next step. */
	public void hurry() {
		this.simulator.post("/__sim/advance", Map.of());
	}

}
