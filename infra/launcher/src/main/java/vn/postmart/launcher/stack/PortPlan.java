package vn.postmart.launcher.stack;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import vn.postmart.launcher.engine.EngineException;
import vn.postmart.launcher.engine.Ports;

/**
 * Which number each port of one stack has; no two are the same.
 */
public record PortPlan(Map<Port, Integer> numbers) {

	private static final int HIGHEST = 65_535;

	public PortPlan {
		numbers = Map.copyOf(numbers);
		requireDistinct(numbers);
	}

	/**
	 * The standard numbers, less what environment variables such as
	 * {@code POSTMART_PORT_STOREFRONT=9000} say.
	 * @throws EngineException when one is not a port number
	 */
	public static PortPlan of(Map<String, String> environment) {
		Map<Port, Integer> numbers = new EnumMap<>(Port.class);
		for (Port port : Port.values()) {
			String set = environment.get(port.variable());
			numbers.put(port, (set == null) ? port.standard() : number(port.variable(), set));
		}
		return new PortPlan(numbers);
	}

	/**
	 * Free ports, for tests.
	 */
	public static PortPlan random() {
		Map<Port, Integer> numbers = new EnumMap<>(Port.class);
		for (Port port : Port.values()) {
			numbers.put(port,
					Stream.generate(Ports::free).filter((free) -> !numbers.containsValue(free)).findFirst().get());
		}
		return new PortPlan(numbers);
	}

	/**
	 * This plan changed by what the option {@code --ports} says: {@code +100} to move all
	 * of them, or {@code storefront=9000,api=9001}.
	 * @throws EngineException when it says something else
	 */
	public PortPlan with(String option) {
		Map<Port, Integer> changed = new EnumMap<>(numbers);
		if (option.startsWith("+")) {
			int offset = number("--ports", option.substring(1));
			changed.replaceAll((port, number) -> inRange("--ports", number + offset));
			return new PortPlan(changed);
		}
		for (String assignment : option.split(",")) {
			String[] sides = assignment.split("=", 2);
			if (sides.length != 2) {
				throw new EngineException("--ports takes +100 or storefront=9000,api=9001, not '" + option + "'.");
			}
			changed.put(named(sides[0].strip()), number("--ports " + sides[0].strip(), sides[1].strip()));
		}
		return new PortPlan(changed);
	}

	public int get(Port port) {
		return Objects.requireNonNull(numbers.get(port));
	}

	public URI url(Port port) {
		return URI.create("http://" + Ports.LOOPBACK + ":" + get(port));
	}

	/**
	 * The ports something else listens on.
	 */
	public List<Port> busy() {
		return Stream.of(Port.values()).filter((port) -> !Ports.isFree(get(port))).toList();
	}

	private static Port named(String option) {
		return Stream.of(Port.values())
			.filter((port) -> port.option().equals(option))
			.findFirst()
			.orElseThrow(() -> new EngineException("There is no port named '" + option + "'; there are "
					+ String.join(", ", Stream.of(Port.values()).map(Port::option).toList()) + "."));
	}

	private static int number(String source, String text) {
		try {
			return inRange(source, Integer.parseInt(text));
		}
		catch (NumberFormatException ex) {
			throw new EngineException(source + " must be a port number, not '" + text + "'.", ex);
		}
	}

	private static int inRange(String source, int number) {
		if (number < 1 || number > HIGHEST) {
			throw new EngineException(source + " must be from 1 to " + HIGHEST + ", not " + number + ".");
		}
		return number;
	}

	private static void requireDistinct(Map<Port, Integer> numbers) {
		for (Port port : Port.values()) {
			for (Port other : Port.values()) {
				if (port.compareTo(other) < 0 && Objects.equals(numbers.get(port), numbers.get(other))) {
					throw new EngineException("The ports " + port.option() + " and " + other.option() + " are both "
							+ numbers.get(port) + "; give each its own.");
				}
			}
		}
	}

}
