package vn.postmart.storefront.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.page.Page;

/**
 * What may be meant by what has been typed so far.
 */
public record Suggestions(List<Item> items) {

	public Suggestions {
		items = List.copyOf(items);
	}

	static Suggestions none() {
		return new Suggestions(List.of());
	}

	/** Something to open. */
	public record Item(Kind kind, String name, @Nullable String nameEn, @Nullable String category,
			@Nullable String stall, @Nullable String province, @Nullable String commune) {

		public String name(Page page) {
			return page.either(this.name, this.nameEn);
		}

		/** The page that shows it. */
		public String path() {
			return switch (this.kind) {
				case PRODUCT -> "/search?q=" + query();
				case CATEGORY -> "/categories/" + this.category;
				case STALL -> "/stalls/" + this.stall;
				case PLACE -> (this.commune != null) ? "/search?q=" + query() + "&province=" + this.province
						: "/search?province=" + this.province;
			};
		}

		private String query() {
			return URLEncoder.encode(this.name, StandardCharsets.UTF_8);
		}

	}

	/** What a suggestion is. */
	public enum Kind {

		PRODUCT, CATEGORY, STALL, PLACE;

		/** The key of its word. */
		public String key() {
			return "suggest." + name().toLowerCase(Locale.ROOT);
		}

	}

}
