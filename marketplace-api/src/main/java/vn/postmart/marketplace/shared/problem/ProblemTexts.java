package vn.postmart.marketplace.shared.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Words a diagnosis in the reader's language, as the members of an RFC 9457 problem.
 */
@Component
class ProblemTexts {

	private final MessageSource messages;

	ProblemTexts(MessageSource messages) {
		this.messages = messages;
	}

	Map<String, Object> word(Diagnosis diagnosis, Locale locale) {
		ProblemType type = diagnosis.type();
		Map<String, Object> problem = new LinkedHashMap<>();
		problem.put("type", type.uri().toString());
		problem.put("title", this.messages.getMessage("problem." + type.slug() + ".title", null, locale));
		problem.put("status", type.status().value());
		problem.put("detail", detail(diagnosis, locale));
		if (diagnosis.reason() != null) {
			problem.put("reason", diagnosis.reason());
		}
		problem.putAll(diagnosis.members());
		problem.put("errors", fields(diagnosis, locale));
		return problem;
	}

	/** The reason's own words, or else those of the type. */
	private @Nullable String detail(Diagnosis diagnosis, Locale locale) {
		Object[] args = diagnosis.args().toArray();
		String general = this.messages.getMessage("problem." + diagnosis.type().slug() + ".detail", args, locale);
		return (diagnosis.reason() == null) ? general
				: this.messages.getMessage("refused." + diagnosis.reason(), args, general, locale);
	}

	private List<Map<String, String>> fields(Diagnosis diagnosis, Locale locale) {
		return diagnosis.fields()
			.stream()
			.map((field) -> Map.of("field", field.path(), "message", this.messages.getMessage(field.message(), locale)))
			.toList();
	}

}
