package vn.postmart.seller.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A listing as it is sent to the API, new or changed.
 *
 * @param priceVnd of one unit; null of what is weighed when packed
 * @param attributes what it answers to what its category asks, by code
 * @param lot the first harvest, of a new listing
 * @param unharvested true for a new listing without a harvest
 * @param version as it was read, of a listing to be changed
 */
record ListingDraft(String name, @Nullable String nameEn, String category, String description,
		@Nullable String descriptionEn, @Nullable Long priceVnd, OwnListing.Unit unit,
		@Nullable CatchWeight catchWeight, BigDecimal minimum, BigDecimal maximum, BigDecimal step,
		Set<Integer> seasonMonths, String goodsClass, boolean ownProduce, boolean processed,
		List<OwnListing.Certificate> certificates, Map<String, String> attributes, @Nullable String provinceCode,
		@Nullable String communeCode, @Nullable NewLot lot, @Nullable Boolean unharvested, @Nullable Long version) {

	/** A listing as it is, with other claims. */
	static ListingDraft claiming(OwnListing listing, List<OwnListing.Certificate> claims) {
		Map<String, String> answers = listing.attributes()
			.stream()
			.collect(Collectors.toMap(OwnListing.Answer::code, OwnListing.Answer::value));
		return new ListingDraft(listing.name(), listing.nameEn(), listing.category().slug(), listing.description(),
				listing.descriptionEn(), listing.priceVnd(), listing.unit(), listing.catchWeight(), listing.minimum(),
				listing.maximum(), listing.step(), listing.seasonMonths(), listing.goodsClass(), listing.ownProduce(),
				listing.processed(), claims, answers, listing.province().code(), listing.commune().code(), null, null,
				listing.version());
	}

	/**
	 * A harvest to be recorded.
	 *
	 * @param bestBefore the last good day; absent when it keeps
	 */
	record NewLot(LocalDate harvestedOn, @Nullable LocalDate bestBefore, BigDecimal quantity) {

	}

}
