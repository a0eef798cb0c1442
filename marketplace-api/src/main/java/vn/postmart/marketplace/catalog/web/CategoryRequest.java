package vn.postmart.marketplace.catalog.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.domain.CategoryChange;
import vn.postmart.marketplace.catalog.domain.GoodsRule;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.problem.RefusedException;

/**
 * A category as an operator sets it up. What is absent stays as it is.
 *
 * @param parent slug of the category it stands in; empty for the top
 * @param picture name of a picture the web modules have
 * @param goodsRule what the post does with its goods; ALLOW for nothing special
 */
record CategoryRequest(@Nullable @Size(max = 60) String parent, @NotBlank @Size(max = 60) @PlainText String name,
		@NotBlank @Size(max = 60) @PlainText String nameEn, @Nullable @Size(max = 120) @PlainText String picture,
		@Nullable @Min(0) @Max(1000) Integer position, @Nullable @Valid GoodsRuleRequest goodsRule) {

	CategoryChange toChange(String slug) {
		return new CategoryChange(slug, this.parent, VietnameseText.tidy(this.name), VietnameseText.tidy(this.nameEn),
				this.picture, this.position);
	}

	@Nullable GoodsRule toRule() {
		return (this.goodsRule != null) ? this.goodsRule.toRule() : null;
	}

	/**
	 * What the post does with the goods of a category.
	 *
	 * @param note what is said of it; absent only where nothing is special
	 */
	record GoodsRuleRequest(GoodsRule.@NotNull Decision decision, @Nullable @Size(max = 300) @PlainText String note,
			@Nullable @Size(max = 300) @PlainText String noteEn) {

		GoodsRule toRule() {
			boolean special = this.decision != GoodsRule.Decision.ALLOW;
			return new GoodsRule(this.decision, special ? said("goodsRule.note", this.note) : "",
					special ? said("goodsRule.noteEn", this.noteEn) : "");
		}

		private static String said(String field, @Nullable String note) {
			if (note == null || note.isBlank()) {
				throw RefusedException.field(field, "required");
			}
			return VietnameseText.tidy(note);
		}

	}

}
