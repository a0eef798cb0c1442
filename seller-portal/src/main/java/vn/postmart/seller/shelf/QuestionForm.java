package vn.postmart.seller.shelf;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.postmart.seller.frame.AddressName;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Rules;

/**
 * The form of what a category's listings are asked. Choices are written one a line: the
 * Vietnamese words, a bar, the English ones; a code may stand before both.
 */
final class QuestionForm {

	static final String NAME = "question";

	/** The form's fields by the names in the API's refusals. */
	static final Map<String, String> API_FIELDS = Map.of("choices[].code", "choices", "choices[].name", "choices",
			"choices[].nameEn", "choices");

	private static final String BAR = " | ";

	private static final int WITH_CODE = 3;

	private QuestionForm() {
	}

	static Form fresh() {
		return Form.empty(NAME).with("kind", "TEXT");
	}

	static Form filled(Shelf.Attribute attribute) {
		return Form.empty(NAME)
			.with("name", attribute.name())
			.with("nameEn", attribute.nameEn())
			.with("kind", attribute.kind())
			.with("unit", Optional.ofNullable(attribute.unit()).orElse(""))
			.with("choices", attribute.choices().stream().map(QuestionForm::line).collect(Collectors.joining("\n")))
			.with("required", attribute.required() ? "true" : "")
			.with("position", String.valueOf(attribute.position()));
	}

	static void check(Form form) {
		form.require("name", Rules.given(), "question.name.missing")
			.require("nameEn", Rules.given(), "question.nameEn.missing");
		ShelfForm.checkNames(form);
		form.require("kind", Rules.oneOf("TEXT", "NUMBER", "CHOICE"), "question.kind.missing")
			.require("choices", (typed) -> typed.lines().allMatch(QuestionForm::isChoice), "question.choices.wrong");
	}

	static Shelves.Question question(Form form) {
		return new Shelves.Question(form.value("name"), form.value("nameEn"), form.value("kind"),
				form.has("unit") ? form.value("unit") : null, choices(form), form.isChosen("required", "true"),
				ShelfForm.position(form));
	}

	private static List<Shelf.Choice> choices(Form form) {
		return form.value("choices").lines().filter((line) -> !line.isBlank()).map(QuestionForm::choice).toList();
	}

	private static boolean isChoice(String line) {
		List<String> parts = parts(line);
		return line.isBlank() || (parts.size() <= WITH_CODE && parts.stream().noneMatch(String::isEmpty));
	}

	/** Without English words the Vietnamese ones stand for them. */
	private static Shelf.Choice choice(String line) {
		List<String> parts = parts(line);
		List<String> names = (parts.size() == WITH_CODE) ? parts.subList(1, WITH_CODE) : parts;
		String code = (parts.size() == WITH_CODE) ? parts.getFirst() : AddressName.of(names.getFirst());
		return new Shelf.Choice(code, names.getFirst(), names.getLast());
	}

	private static List<String> parts(String line) {
		return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
	}

	private static String line(Shelf.Choice choice) {
		return String.join(BAR, choice.code(), choice.name(), choice.nameEn());
	}

}
