package vn.postmart.marketplace.search.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Reads the packaged lists; {@code foods.txt} says how they are written. */
final class ThesaurusFiles {

	private final Thesaurus.Builder builder = new Thesaurus.Builder();

	private String section = "";

	private boolean prepared;

	Thesaurus read(Collection<String> places) {
		lines("foods.txt").forEach(this::food);
		lines("fillers.txt")
			.forEach((line) -> parts(line, ",").forEach((words) -> this.builder.add(Form.filler(words))));
		Traits.forms().forEach(this.builder::add);
		lines("places.txt").forEach(this::place);
		places.forEach((name) -> {
			if (Word.all(name).size() > 1) {
				this.builder.add(Form.place(name, name));
			}
		});
		return this.builder.build();
	}

	private void food(String line) {
		if (line.startsWith("[")) {
			int end = line.indexOf(']');
			String name = line.substring(1, end);
			this.prepared = name.endsWith("!");
			this.section = this.prepared ? name.substring(0, name.length() - 1) : name;
			this.builder.add(this.section, List.of(), true, this.prepared);
			forms(this.section, line.substring(end + 1));
		}
		else {
			int equals = line.indexOf('=');
			String id = line.substring(0, equals).strip();
			List<String> fields = parts(line.substring(equals + 1), ";");
			List<String> above = new ArrayList<>(List.of(this.section));
			if (fields.size() > 2) {
				above.addAll(parts(fields.get(2), " "));
			}
			this.builder.add(id, above, false, this.prepared);
			forms(id, line.substring(equals + 1));
		}
	}

	private void forms(String id, String fields) {
		List<String> languages = parts(fields, ";");
		parts(languages.getFirst(), ",").forEach((form) -> this.builder.add(vietnamese(id, form)));
		if (languages.size() > 1) {
			parts(languages.get(1), ",").forEach((form) -> english(id, form));
		}
	}

	private static Form vietnamese(String id, String form) {
		boolean onlyAsked = form.endsWith("?");
		boolean onlyFirst = form.endsWith("~");
		return Form.food(id, (onlyAsked || onlyFirst) ? form.substring(0, form.length() - 1) : form, onlyAsked,
				onlyFirst);
	}

	private void english(String id, String form) {
		this.builder.add(Form.food(id, form, false, false));
		if (form.endsWith("y")) {
			this.builder.add(Form.food(id, form.substring(0, form.length() - 1) + "ies", false, false));
		}
		else if (!form.endsWith("s")) {
			this.builder.add(Form.food(id, form + "s", false, false));
		}
	}

	private void place(String line) {
		List<String> sides = parts(line, "=");
		String name = sides.getFirst();
		this.builder.add(Form.place(name, name));
		if (sides.size() > 1) {
			parts(sides.get(1), ",").forEach((other) -> this.builder.add(Form.place(other, name)));
		}
	}

	static List<String> parts(String text, String separator) {
		return List.of(text.strip().split("\\s*" + separator + "\\s*", -1));
	}

	static List<String> lines(String file) {
		try (InputStream in = Objects.requireNonNull(ThesaurusFiles.class.getResourceAsStream("/search/" + file))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
