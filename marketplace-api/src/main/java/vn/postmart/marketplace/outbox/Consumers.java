package vn.postmart.marketplace.outbox;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The consumers of this application, looked up late: most of them use the outbox
 * themselves.
 */
@Component
class Consumers {

	private final SingletonSupplier<List<EventConsumer>> all;

	Consumers(ObjectProvider<EventConsumer> consumers) {
		this.all = SingletonSupplier.of(() -> distinct(consumers));
	}

	List<EventConsumer> all() {
		return this.all.obtain();
	}

	/** The names of those that act on this type of event. */
	String[] of(String type) {
		return all().stream()
			.filter((consumer) -> consumer.types().contains(type))
			.map(EventConsumer::name)
			.toArray(String[]::new);
	}

	private static List<EventConsumer> distinct(ObjectProvider<EventConsumer> consumers) {
		return consumers.stream()
			.collect(Collectors.toMap(EventConsumer::name, Function.identity()))
			.values()
			.stream()
			.sorted(Comparator.comparing(EventConsumer::name))
			.toList();
	}

}
