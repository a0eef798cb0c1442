package vn.postmart.seller.shelf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.postmart.web.page.Page;

/**
 * A category with those in it.
 *
 * @param goodsRule what the post does with its goods, null for nothing special
 * @param attributes what its listings are asked, inherited ones first
 */
public record Shelf(String slug, String name, String nameEn, @Nullable String picture, int position,
		@Nullable GoodsRule goodsRule, List<Attribute> attributes, List<Shelf> children) {

	public String name(Page page) {
		return page.either(this.name, this.nameEn);
	}

	/** What is asked under a code, by this category itself. */
	Optional<Attribute> own(String code) {
		return this.attributes.stream()
			.filter((attribute) -> !attribute.inherited() && attribute.code().equals(code))
			.findFirst();
	}

	/** This category and those in it. */
	Stream<Shelf> withChildren() {
		return Stream.concat(Stream.of(this), this.children.stream());
	}

	/** What the post does with the goods of a category: ALLOW, CONDITION or REFUSE. */
	public record GoodsRule(String decision, @Nullable String note, @Nullable String noteEn) {

	}

	/**
	 * What listings are asked.
	 *
	 * @param kind TEXT, NUMBER or CHOICE
	 * @param inherited whether the category above asks it
	 */
	public record Attribute(String code, String name, String nameEn, String kind, @Nullable String unit,
			List<Choice> choices, boolean required, int position, boolean inherited) {

		public String name(Page page) {
			return page.either(this.name, this.nameEn);
		}

	}

	/** One of the answers to choose from. */
	public record Choice(String code, String name, String nameEn) {

	}

}
