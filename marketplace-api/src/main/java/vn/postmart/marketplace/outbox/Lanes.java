package vn.postmart.marketplace.outbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Sorts the consumers into lanes.
 */
@Component
class Lanes {

	private final Consumers consumers;

	private final Deliveries deliveries;

	private final Deliverer deliverer;

	private final RelayProperties properties;

	private final Clock clock;

	Lanes(Consumers consumers, Deliveries deliveries, Deliverer deliverer, RelayProperties properties, Clock clock) {
		this.consumers = consumers;
		this.deliveries = deliveries;
		this.deliverer = deliverer;
		this.properties = properties;
		this.clock = clock;
	}

	List<Lane> all() {
		List<Lane> lanes = new ArrayList<>();
		List<EventConsumer> local = new ArrayList<>();
		for (EventConsumer consumer : this.consumers.all()) {
			if (consumer.remote()) {
				lanes.add(lane(List.of(consumer)));
			}
			else {
				local.add(consumer);
			}
		}
		if (!local.isEmpty()) {
			lanes.add(lane(local));
		}
		return lanes;
	}

	private Lane lane(List<EventConsumer> members) {
		return new Lane(members, this.deliveries, this.deliverer, this.properties, this.clock);
	}

}
