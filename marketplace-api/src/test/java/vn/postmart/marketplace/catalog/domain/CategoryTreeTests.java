package vn.postmart.marketplace.catalog.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.postmart.marketplace.catalog.CategoryView;

import static org.assertj.core.api.Assertions.assertThat;

class CategoryTreeTests {

	private final CategoryTree tree = new CategoryTree(List.of(category("trai-cay", null), category("gia-vi", null),
			category("vai-nhan", "trai-cay"), category("cam-buoi", "trai-cay")));

	@Test
	void letsACategoryStandAtTheTopOrInOneThatDoes() {
		assertThat(this.tree.refusal("vai-nhan", null)).isEmpty();
		assertThat(this.tree.refusal("vai-nhan", "gia-vi")).isEmpty();
		assertThat(this.tree.refusal("rau", "gia-vi")).isEmpty();
	}

	@Test
	void refusesAParentThatDoesNotExist() {
		assertThat(this.tree.refusal("vai-nhan", "thuy-san")).contains("catalog.parent-unknown");
	}

	@Test
	void refusesACircle() {
		assertThat(this.tree.refusal("trai-cay", "trai-cay")).contains("catalog.parent-below");
		assertThat(this.tree.refusal("trai-cay", "vai-nhan")).contains("catalog.parent-below");
	}

	@Test
	void refusesAThirdLevel() {
		assertThat(this.tree.refusal("cam-buoi", "vai-nhan")).contains("catalog.parent-too-deep");
		assertThat(this.tree.refusal("trai-cay", "gia-vi")).contains("catalog.parent-too-deep");
	}

	private static CategoryView category(String slug, @Nullable String parent) {
		return new CategoryView(slug, parent, slug, slug, "", 0);
	}

}
