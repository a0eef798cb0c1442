package vn.postmart.simulator.payment;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/**
 * A form-encoded body with Stripe's brackets:
 * {@code line_items[0][price_data][currency]=vnd}.
 */
final class Form {

	private final Map<String, String> values;

	private Form(Map<String, String> values) {
		this.values = values;
	}

	static Form parse(String body) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String pair : body.split("&", -1)) {
			if (!pair.isEmpty()) {
				String[] parts = pair.split("=", 2);
				values.put(decode(parts[0]), decode((parts.length == 2) ? parts[1] : ""));
			}
		}
		return new Form(values);
	}

	/** Refuses parameters that Stripe does not know, as it would. */
	@CanIgnoreReturnValue
	Form allowing(Set<String> names) {
		this.values.keySet()
			.stream()
			.map(Form::first)
			.filter(name -> !names.contains(name))
			.findFirst()
			.ifPresent(name -> {
				throw StripeError.parameter("parameter_unknown", name, "Received unknown parameter: " + name);
			});
		return this;
	}

	Optional<String> text(String name) {
		return Optional.ofNullable(this.values.get(name)).filter(value -> !value.isEmpty());
	}

	String required(String name) {
		return text(name).orElseThrow(() -> StripeError.missing(name));
	}

	boolean flag(String name) {
		return text(name).map(value -> switch (value) {
			case "true" -> true;
			case "false" -> false;
			default -> throw StripeError.parameter("parameter_invalid_boolean", name, "Invalid boolean: " + value);
		}).orElse(false);
	}

	Optional<Long> whole(String name) {
		return text(name).map(value -> parseWhole(name, value));
	}

	<E extends Enum<E>> Optional<E> oneOf(String name, Class<E> choices) {
		return text(name).map(value -> List.of(choices.getEnumConstants())
			.stream()
			.filter(choice -> Wire.name(choice).equals(value))
			.findFirst()
			.orElseThrow(() -> StripeError.parameter("parameter_invalid", name, "Invalid " + name + ": " + value)));
	}

	Optional<String> url(String name) {
		Optional<String> url = text(name);
		if (url.isPresent() && !isHttp(url.get())) {
			throw StripeError.parameter("url_invalid", name, "Not a valid URL");
		}
		return url;
	}

	/** The entries of {@code name[key]=value}. */
	Map<String, String> map(String name) {
		Map<String, String> entries = new LinkedHashMap<>();
		this.values.forEach((key, value) -> {
			if (key.startsWith(name + '[') && key.endsWith("]")) {
				entries.put(key.substring(name.length() + 1, key.length() - 1), value);
			}
		});
		return entries;
	}

	boolean has(String prefix) {
		return this.values.keySet().stream().anyMatch(key -> key.startsWith(prefix));
	}

	/** The same for the same parameters in any order. */
	String canonical() {
		return new TreeMap<>(this.values).toString();
	}

	private static boolean isHttp(String text) {
		try {
			URI uri = URI.create(text.replace("{CHECKOUT_SESSION_ID}", "cs_test"));
			return uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static long parseWhole(String name, String value) {
		try {
			return Long.parseLong(value);
		}
		catch (NumberFormatException ex) {
			throw StripeError.parameter("parameter_invalid_integer", name, "Invalid integer: " + value);
		}
	}

	private static String first(String key) {
		return key.split("\\[", 2)[0];
	}

	/**
	 * What is not encoded as it should be is taken as it stands: no parameter has such a
	 * name or value.
	 */
	private static String decode(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

}
