package vn.postmart.web.page;

import java.util.List;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.jspecify.annotations.Nullable;

import vn.postmart.web.form.Form;
import vn.postmart.web.jte.StaticTemplates;

/**
 * A field of a form: label, hint, what was typed, what is wrong with it. The label's key
 * is the form's name and the field's; a hint is shown where the bundles have the label's
 * key with {@code .hint}, e.g. {@code checkout.phone.hint}. A text field unless options
 * or lines say otherwise.
 */
public final class Field implements Content {

	private final Page page;

	private final Form form;

	private final String name;

	private String type = "text";

	private @Nullable String autocomplete;

	private @Nullable String inputMode;

	private @Nullable Integer maximumLength;

	private @Nullable String suggestions;

	private boolean required;

	private int lines = 1;

	private List<Option> options = List.of();

	private @Nullable String prompt;

	Field(Page page, Form form, String name) {
		this.page = page;
		this.form = form;
		this.name = name;
	}

	/** Another type than text: tel, date, number, password. */
	public Field type(String inputType) {
		this.type = inputType;
		return this;
	}

	/** What the browser may fill in: name, tel-national, street-address. */
	public Field autocomplete(String purpose) {
		this.autocomplete = purpose;
		return this;
	}

	/** Which keyboard a phone shows: numeric, decimal, tel. */
	public Field inputMode(String keyboard) {
		this.inputMode = keyboard;
		return this;
	}

	public Field atMost(int characters) {
		this.maximumLength = characters;
		return this;
	}

	/** Offers what a {@code datalist} of this id holds. */
	public Field list(String suggestionsId) {
		this.suggestions = suggestionsId;
		return this;
	}

	public Field required() {
		this.required = true;
		return this;
	}

	/** A text area of so many lines. */
	public Field lines(int count) {
		this.lines = count;
		return this;
	}

	/** A list to choose from, under a first line that says what to choose. */
	public Field options(String promptText, List<Option> choices) {
		this.prompt = promptText;
		this.options = List.copyOf(choices);
		return this;
	}

	public Page page() {
		return this.page;
	}

	public String name() {
		return this.name;
	}

	public String type() {
		return this.type;
	}

	public @Nullable String autocomplete() {
		return this.autocomplete;
	}

	public @Nullable String inputMode() {
		return this.inputMode;
	}

	public @Nullable Integer maximumLength() {
		return this.maximumLength;
	}

	public @Nullable String suggestions() {
		return this.suggestions;
	}

	public boolean isRequired() {
		return this.required;
	}

	public int lines() {
		return this.lines;
	}

	public List<Option> options() {
		return this.options;
	}

	public @Nullable String prompt() {
		return this.prompt;
	}

	public String label() {
		return this.page.text(key());
	}

	public @Nullable String hint() {
		String hint = this.page.textOr(key() + ".hint", "");
		return hint.isEmpty() ? null : hint;
	}

	/** Passwords are never sent back. */
	public String value() {
		return "password".equals(this.type) ? "" : this.form.value(this.name);
	}

	public @Nullable String error() {
		return this.form.error(this.name).map(this.page::text).orElse(null);
	}

	/** The ids of hint and message, for {@code aria-describedby}. */
	public @Nullable String describedBy() {
		String hintId = (hint() != null) ? this.name + "-hint" : "";
		String errorId = (error() != null) ? this.name + "-error" : "";
		String both = (hintId + " " + errorId).strip();
		return both.isEmpty() ? null : both;
	}

	private String key() {
		return this.form.name() + "." + this.name;
	}

	@Override
	public void writeTo(TemplateOutput output) {
		new StaticTemplates().field(this).writeTo(output);
	}

	/** One line of a list: the value sent and the words shown. */
	public record Option(String value, String label) {

	}

}
