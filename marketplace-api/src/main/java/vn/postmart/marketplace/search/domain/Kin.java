package vn.postmart.marketplace.search.domain;

import java.util.List;
import java.util.UUID;

/**
 * What makes other listings relatives of one: the same food at another stall, or the same
 * category in season.
 *
 * @param listing which is no relative of itself
 * @param foods the {@link FoodMark}s of the one food it is; none for a mixture
 * @param category its own
 * @param month it is now
 */
public record Kin(UUID listing, UUID stall, List<String> foods, String category, String province, int month) {

	/** Outweighs all else together. */
	public static final int SAME_FOOD = 8;

	public static final int SAME_CATEGORY = 4;

	public static final int SAME_PROVINCE = 2;

	/** The relatives of a listing. */
	public static Kin of(SearchDocument listing, int month) {
		return new Kin(listing.listingId(), listing.stallId(),
				listing.foods().stream().filter(FoodMark::isJust).toList(), listing.categories().getFirst(),
				listing.province(), month);
	}

	public Kin {
		foods = List.copyOf(foods);
	}

}
