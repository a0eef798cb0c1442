package vn.postmart.marketplace.catalog.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.CategoryView;
import vn.postmart.marketplace.catalog.app.AttributeRegister.OnShelf;
import vn.postmart.marketplace.catalog.domain.CategoryAttribute;
import vn.postmart.marketplace.catalog.domain.GoodsRule;

/**
 * A category with those in it.
 *
 * @param goodsRule what the post does with its goods, null for nothing special
 * @param attributes what its listings are asked, inherited ones first
 */
record CategoryNode(String slug, String name, String nameEn, @Nullable String picture, int position,
		@Nullable GoodsRule goodsRule, List<Attribute> attributes, List<CategoryNode> children) {

	/** The categories in a place of the tree. */
	static List<CategoryNode> within(@Nullable String parent, List<CategoryView> all, Map<String, GoodsRule> rules,
			Map<String, Collection<OnShelf>> attributes) {
		return all.stream()
			.filter((category) -> Objects.equals(category.parent(), parent))
			.map((category) -> new CategoryNode(category.slug(), category.name(), category.nameEn(),
					category.picture().isEmpty() ? null : category.picture(), category.position(),
					rules.get(category.slug()),
					attributes.getOrDefault(category.slug(), List.of()).stream().map(Attribute::of).toList(),
					within(category.slug(), all, rules, attributes)))
			.toList();
	}

	/**
	 * What a category's listings are asked.
	 *
	 * @param unit of a number, null without one
	 * @param inherited whether the category has it from the one it stands in
	 */
	record Attribute(String code, String name, String nameEn, CategoryAttribute.Kind kind, @Nullable String unit,
			List<CategoryAttribute.Choice> choices, boolean required, int position, boolean inherited) {

		static Attribute of(OnShelf shelf) {
			CategoryAttribute attribute = shelf.attribute();
			return new Attribute(attribute.code(), attribute.name(), attribute.nameEn(), attribute.kind(),
					attribute.unit(), attribute.choices(), attribute.required(), attribute.position(),
					shelf.inherited());
		}

	}

}
