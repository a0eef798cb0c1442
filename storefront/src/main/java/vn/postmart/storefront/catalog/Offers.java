package vn.postmart.storefront.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.postmart.web.page.Page;

/**
 * A product and the stalls that offer it.
 *
 * @param product null for a listing that is of no shared product
 * @param reason the rule by which the first stands first; null without offers
 */
public record Offers(@Nullable Product product, @Nullable String reason, List<Item> items) {

	/** For a listing that is of no shared product. */
	public static final Offers NONE = new Offers(null, null, List.of());

	/** Whether there is anything to choose between. */
	public boolean areSeveral() {
		return this.items.size() > 1;
	}

	/** Why the first stands first, in a sentence. */
	public String why(Page page) {
		return (this.reason != null) ? page.textOr("offers.why." + this.reason.toLowerCase(Locale.ROOT), "") : "";
	}

	/** What is offered. */
	public record Product(String id, String name, String nameEn, String category) {

		public String name(Page page) {
			return page.either(this.name, this.nameEn);
		}

	}

	/** Whose an offer is. */
	public record Seller(String id, String name) {
	}

	/** One stall's offer. */
	public record Item(String listingId, String name, @Nullable String nameEn, Seller stall, long priceVnd, Unit unit,
			@Nullable CatchWeight catchWeight, long pricePerKgVnd, @Nullable Long pricePerLitreVnd,
			BigDecimal available, boolean sellable, @Nullable LocalDate harvestedOn) {
	}

}
