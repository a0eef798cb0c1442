package vn.postmart.web.form;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A form as it was typed and what is wrong with it. Values are stripped and composed
 * (NFC), and kept whatever they are, so that a refused form shows them again.
 */
public final class Form {

	/** The place of a refusal that belongs to no field. */
	public static final String WHOLE = "";

	private final String name;

	private final MultiValueMap<String, String> values;

	private final Map<String, Message> errors = new LinkedHashMap<>();

	private Form(String name, MultiValueMap<String, String> values) {
		this.name = name;
		this.values = values;
	}

	/**
	 * A form with values.
	 * @param name starts the message keys of its fields: {@code checkout} makes
	 * {@code checkout.phone}
	 * @param values by field
	 */
	public static Form of(String name, MultiValueMap<String, String> values) {
		MultiValueMap<String, String> clean = new LinkedMultiValueMap<>();
		values.forEach((field, typed) -> typed.forEach((value) -> clean.add(field, clean(value))));
		return new Form(name, clean);
	}

	public static Form empty(String name) {
		return new Form(name, new LinkedMultiValueMap<>());
	}

	private static String clean(@Nullable String typed) {
		return (typed != null) ? Normalizer.normalize(typed, Normalizer.Form.NFC).strip() : "";
	}

	public String name() {
		return this.name;
	}

	/** What was typed into a field; empty when nothing was. */
	public String value(String field) {
		String value = this.values.getFirst(field);
		return (value != null) ? value : "";
	}

	/** All values of a field that may be ticked more than once. */
	public List<String> values(String field) {
		return this.values.getOrDefault(field, List.of());
	}

	public boolean has(String field) {
		return !value(field).isEmpty();
	}

	public boolean isChosen(String field, String value) {
		return values(field).contains(value);
	}

	/** Sets a value the form shows though nobody typed it. */
	@CanIgnoreReturnValue
	public Form with(String field, String value) {
		this.values.set(field, clean(value));
		return this;
	}

	/** Records what is wrong with a field, unless something already is. */
	@CanIgnoreReturnValue
	public Form refuse(String field, Message message) {
		this.errors.putIfAbsent(field, message);
		return this;
	}

	/**
	 * Asks that a field's value satisfies a rule, and records the message where it does
	 * not.
	 */
	@CanIgnoreReturnValue
	public Form require(String field, Predicate<String> rule, String messageKey, Object... arguments) {
		if (!rule.test(value(field))) {
			refuse(field, new Message.Key(messageKey, arguments));
		}
		return this;
	}

	public Optional<Message> error(String field) {
		return Optional.ofNullable(this.errors.get(field));
	}

	/** What is wrong by field, in the order it was found. */
	public Map<String, Message> errors() {
		return new LinkedHashMap<>(this.errors);
	}

	public boolean isRefused() {
		return !this.errors.isEmpty();
	}

}
