package vn.postmart.seller.shelf;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.postmart.seller.frame.AddressName;
import vn.postmart.web.form.Form;
import vn.postmart.web.form.Rules;

/**
 * The form of a category: its names, its place, and what the post does with its goods.
 */
final class ShelfForm {

	static final String NAME = "shelf";

	/** The form's fields by the names in the API's refusals. */
	static final Map<String, String> API_FIELDS = Map.of("goodsRule.note", "note", "goodsRule.noteEn", "noteEn", "slug",
			Form.WHOLE);

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST_NOTE = 300;

	private ShelfForm() {
	}

	static Form filled(Shelf shelf, String parent) {
		Optional<Shelf.GoodsRule> rule = Optional.ofNullable(shelf.goodsRule());
		return Form.empty(NAME)
			.with("name", shelf.name())
			.with("nameEn", shelf.nameEn())
			.with("parent", parent)
			.with("position", String.valueOf(shelf.position()))
			.with("decision", rule.map(Shelf.GoodsRule::decision).orElse("ALLOW"))
			.with("note", rule.map(Shelf.GoodsRule::note).orElse(""))
			.with("noteEn", rule.map(Shelf.GoodsRule::noteEn).orElse(""));
	}

	/** Refuses what can be refused of a new category; {@code all} are those there are. */
	static void checkNew(Form form, List<Shelf> all) {
		check(form);
		String slug = slug(form);
		form.require("slug", (typed) -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"), "shelf.slug.wrong")
			.require("slug", (typed) -> find(all, slug).isEmpty(), "shelf.slug.taken", slug);
	}

	/** Refuses what can be refused of a category. */
	static void check(Form form) {
		checkNames(form);
		if (!form.isChosen("decision", "ALLOW") && form.has("decision")) {
			form.require("note", Rules.given(), "shelf.note.missing")
				.require("note", Rules.atMost(LONGEST_NOTE), "shelf.note.long", LONGEST_NOTE)
				.require("noteEn", Rules.given(), "shelf.noteEn.missing")
				.require("noteEn", Rules.atMost(LONGEST_NOTE), "shelf.note.long", LONGEST_NOTE);
		}
	}

	/** Refuses names and a place among neighbours that are none. */
	static void checkNames(Form form) {
		form.require("name", Rules.given(), "shelf.name.missing")
			.require("name", Rules.atMost(LONGEST_NAME), "shelf.name.long", LONGEST_NAME)
			.require("nameEn", Rules.given(), "shelf.nameEn.missing")
			.require("nameEn", Rules.atMost(LONGEST_NAME), "shelf.name.long", LONGEST_NAME)
			.require("position", (typed) -> typed.matches("\\d{0,3}"), "shelf.position.wrong");
	}

	static Shelves.Change change(Form form) {
		return new Shelves.Change(form.value("parent"), form.value("name"), form.value("nameEn"), position(form),
				form.has("decision") ? rule(form) : null);
	}

	private static Shelf.GoodsRule rule(Form form) {
		return form.isChosen("decision", "ALLOW") ? new Shelf.GoodsRule("ALLOW", null, null)
				: new Shelf.GoodsRule(form.value("decision"), form.value("note"), form.value("noteEn"));
	}

	static int position(Form form) {
		return form.has("position") ? Integer.parseInt(form.value("position")) : 0;
	}

	/** By what addresses name it: as typed, else made of its name. */
	static String slug(Form form) {
		return form.has("slug") ? form.value("slug") : AddressName.of(form.value("name"));
	}

	static Optional<Shelf> find(List<Shelf> all, String slug) {
		return all.stream().flatMap(Shelf::withChildren).filter((shelf) -> shelf.slug().equals(slug)).findFirst();
	}

}
