package vn.postmart.marketplace.search.web;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.search.domain.Cursor;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.shared.problem.RefusedException;

/** A search as it is asked for; everything is optional. */
record SearchParameters(@Nullable @Size(max = 200) String q,
		@Nullable @Pattern(regexp = "[a-z0-9-]{1,60}") String category,
		@Nullable @Pattern(regexp = "[0-9]{2}") String province, @Nullable UUID stall, @Nullable Boolean inSeason,
		@Nullable @Pattern(regexp = "relevance|price|price-per-kg|newest") String sort,
		@Nullable @Min(1) @Max(100) Integer size, @Nullable @Size(max = 200) String after) {

	private static final int PAGE = 24;

	ListingQuery toQuery(int month) {
		return new ListingQuery((this.q != null) ? this.q : "", this.category, this.province, this.stall,
				Boolean.TRUE.equals(this.inSeason) ? month : null, order(), (this.size != null) ? this.size : PAGE,
				cursor());
	}

	private ListingQuery.Sort order() {
		return switch ((this.sort != null) ? this.sort : "relevance") {
			case "price" -> ListingQuery.Sort.PRICE;
			case "price-per-kg" -> ListingQuery.Sort.PRICE_PER_KG;
			case "newest" -> ListingQuery.Sort.NEWEST;
			default -> ListingQuery.Sort.RELEVANCE;
		};
	}

	private @Nullable Cursor cursor() {
		return (this.after == null) ? null
				: Cursor.read(this.after).orElseThrow(() -> RefusedException.field("after", "search.cursor"));
	}

}
