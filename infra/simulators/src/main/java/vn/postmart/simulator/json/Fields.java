package vn.postmart.simulator.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/**
 * Reads a JSON object field by field and collects everything that is wrong, so that a
 * caller hears it at once. What it returns for a wrong field is a stand-in: call
 * {@link #orRefuse} before using any of it.
 */
public final class Fields {

	private final JsonNode node;

	private final String path;

	private final List<FieldError> errors;

	private Fields(JsonNode node, String path, List<FieldError> errors) {
		this.node = node;
		this.path = path;
		this.errors = errors;
	}

	public static Fields of(JsonNode body) {
		return new Fields(body, "", new ArrayList<>());
	}

	/** Refuses the request when a field was wrong. */
	public <T> T orRefuse(T read) {
		if (!this.errors.isEmpty()) {
			throw new InvalidRequest(this.errors);
		}
		return read;
	}

	public String text(String name, int longest) {
		JsonNode value = this.node.path(name);
		if (!value.isString() || value.asString().isBlank()) {
			return wrong(name, "is required", "");
		}
		return (value.asString().length() <= longest) ? value.asString()
				: wrong(name, "must have at most " + longest + " characters", "");
	}

	public Optional<String> optionalText(String name, int longest) {
		return isAbsent(name) ? Optional.empty() : Optional.of(text(name, longest));
	}

	public String matching(String name, Pattern pattern, String message) {
		JsonNode value = this.node.path(name);
		return (value.isString() && pattern.matcher(value.asString()).matches()) ? value.asString()
				: wrong(name, message, "");
	}

	public <E extends Enum<E>> E oneOf(String name, Class<E> choices) {
		E[] constants = choices.getEnumConstants();
		for (E constant : constants) {
			if (constant.name().equals(this.node.path(name).asString(""))) {
				return constant;
			}
		}
		return wrong(name, "must be one of " + List.of(constants), constants[0]);
	}

	public long whole(String name, long least, long most) {
		JsonNode value = this.node.path(name);
		return (value.canConvertToExactIntegral() && value.canConvertToLong() && value.asLong() >= least
				&& value.asLong() <= most) ? value.asLong()
						: wrong(name, "must be a whole number from " + least + " to " + most, least);
	}

	public BigDecimal positive(String name) {
		JsonNode value = this.node.path(name);
		return (value.isNumber() && value.decimalValue().signum() > 0) ? value.decimalValue().stripTrailingZeros()
				: wrong(name, "must be a number above 0", BigDecimal.ONE);
	}

	public boolean flag(String name) {
		JsonNode value = this.node.path(name);
		return (isAbsent(name) || value.isBoolean()) ? value.asBoolean(false)
				: wrong(name, "must be true or false", false);
	}

	public Optional<Instant> optionalInstant(String name) {
		if (isAbsent(name)) {
			return Optional.empty();
		}
		try {
			return Optional.of(OffsetDateTime.parse(this.node.path(name).asString("")).toInstant());
		}
		catch (DateTimeException ex) {
			return wrong(name, "must be a time with an offset, as in 2026-11-21T08:30:00+07:00", Optional.empty());
		}
	}

	public Fields object(String name) {
		JsonNode value = this.node.path(name);
		if (!value.isObject()) {
			return new Fields(Json.object(), at(name) + '.', wrong(name, "is required", new ArrayList<>()));
		}
		return new Fields(value, at(name) + '.', this.errors);
	}

	public <T> List<T> list(String name, int longest, Function<Fields, T> reader) {
		JsonNode value = this.node.path(name);
		if (!value.isArray() || value.isEmpty() || value.size() > longest) {
			return wrong(name, "must be a list of 1 to " + longest, List.of());
		}
		return IntStream.range(0, value.size())
			.mapToObj(i -> reader.apply(new Fields(value.get(i), at(name) + '[' + i + "].", this.errors)))
			.toList();
	}

	public <T> T wrong(String name, String message, T standIn) {
		this.errors.add(new FieldError(at(name), message));
		return standIn;
	}

	private boolean isAbsent(String name) {
		return this.node.path(name).isMissingNode() || this.node.path(name).isNull();
	}

	private String at(String name) {
		return this.path + name;
	}

}
