package vn.postmart.marketplace.search.web;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.search.app.MeasureReach;
import vn.postmart.marketplace.search.domain.Cursor;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.PriceRange;
import vn.postmart.marketplace.search.domain.Reach;
import vn.postmart.marketplace.shared.problem.RefusedException;

/**
 * A search as it is asked for; everything is optional.
 *
 * @param commune where the shopper is; hits must get there in time, unless
 * {@code deliverable} says that they need not
 */
record SearchParameters(@Nullable @Size(max = 200) String q,
		@Nullable @Pattern(regexp = "[a-z0-9-]{1,60}") String category,
		@Nullable @Pattern(regexp = "[0-9]{2}") String province,
		@Nullable @Pattern(regexp = "[A-Z_]{1,20}") String certificate,
		@Nullable @Pattern(regexp = "[0-9]{1,9}-[0-9]{0,9}") String pricePerKg, @Nullable UUID stall,
		@Nullable Boolean inSeason, @Nullable @Pattern(regexp = "[0-9]{5}") String commune,
		@Nullable Boolean deliverable,
		@Nullable @Pattern(regexp = "relevance|price|price-per-kg|newest|rating|sold") String sort,
		@Nullable @Min(1) @Max(100) Integer size, @Nullable @Size(max = 200) String after) {

	private static final int PAGE = 24;

	ListingQuery toQuery(int month, MeasureReach measure) {
		Reach reach = (this.commune != null) ? measure.to(this.commune) : null;
		return new ListingQuery((this.q != null) ? this.q : "", this.category, this.province, this.certificate, range(),
				this.stall, month, Boolean.TRUE.equals(this.inSeason), reach,
				reach != null && !Boolean.FALSE.equals(this.deliverable), order(),
				(this.size != null) ? this.size : PAGE, cursor());
	}

	private ListingQuery.Sort order() {
		return switch ((this.sort != null) ? this.sort : "relevance") {
			case "price" -> ListingQuery.Sort.PRICE;
			case "price-per-kg" -> ListingQuery.Sort.PRICE_PER_KG;
			case "newest" -> ListingQuery.Sort.NEWEST;
			case "rating" -> ListingQuery.Sort.RATING;
			case "sold" -> ListingQuery.Sort.SOLD;
			default -> ListingQuery.Sort.RELEVANCE;
		};
	}

	private @Nullable PriceRange range() {
		return (this.pricePerKg == null) ? null : PriceRange.named(this.pricePerKg)
			.orElseThrow(() -> RefusedException.field("pricePerKg", "search.price-per-kg"));
	}

	private @Nullable Cursor cursor() {
		return (this.after == null) ? null
				: Cursor.read(this.after).orElseThrow(() -> RefusedException.field("after", "search.cursor"));
	}

}
