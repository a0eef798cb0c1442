package vn.postmart.marketplace.catalog.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.postmart.marketplace.catalog.domain.CategoryAttribute.Choice;
import vn.postmart.marketplace.shared.problem.FieldError;

/** What a listing must and may answer to the attributes of its category. */
public final class AttributeRules {

	/** Where an answer stands in a request: followed by the attribute's code. */
	public static final String PATH = "attributes.";

	private AttributeRules() {
	}

	/** Everything that is wrong with the answers of a listing. */
	public static List<FieldError> check(Map<String, String> answers, List<CategoryAttribute> attributes) {
		List<FieldError> errors = new ArrayList<>();
		for (CategoryAttribute attribute : attributes) {
			check(attribute, answers.getOrDefault(attribute.code(), "")).ifPresent(errors::add);
		}
		answers.entrySet()
			.stream()
			.filter((answer) -> !answer.getValue().isEmpty())
			.map(Map.Entry::getKey)
			.filter((code) -> attributes.stream().noneMatch((attribute) -> attribute.code().equals(code)))
			.sorted()
			.forEach((code) -> errors.add(FieldError.of(PATH + code, "catalog.attribute-unknown")));
		return errors;
	}

	/** The answers as they are kept, of those that were checked. */
	public static Map<String, String> kept(Map<String, String> answers, List<CategoryAttribute> attributes) {
		Map<String, String> kept = new TreeMap<>();
		for (CategoryAttribute attribute : attributes) {
			String answer = answers.getOrDefault(attribute.code(), "");
			Optional.of(answer)
				.filter((given) -> !given.isEmpty())
				.flatMap(attribute::read)
				.ifPresent((value) -> kept.put(attribute.code(), value));
		}
		return kept;
	}

	private static Optional<FieldError> check(CategoryAttribute attribute, String answer) {
		String field = PATH + attribute.code();
		if (answer.isEmpty()) {
			return attribute.required() ? Optional.of(FieldError.of(field, "required")) : Optional.empty();
		}
		return attribute.read(answer).isPresent() ? Optional.empty() : Optional.of(unread(field, attribute));
	}

	private static FieldError unread(String field, CategoryAttribute attribute) {
		return switch (attribute.kind()) {
			case TEXT -> FieldError.of(field, "catalog.attribute-long", CategoryAttribute.LONGEST);
			case NUMBER -> FieldError.of(field, "catalog.attribute-number");
			case CHOICE -> FieldError.of(field, "catalog.attribute-choice",
					attribute.choices().stream().map(Choice::name).collect(Collectors.joining(", ")));
		};
	}

}
