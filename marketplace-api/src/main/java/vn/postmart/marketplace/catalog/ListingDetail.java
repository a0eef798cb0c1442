package vn.postmart.marketplace.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A listing with all that the catalogue knows of it.
 *
 * @param lots every lot, earliest expiry first, expired ones too
 * @param notPostable why the post does not carry it, null when it does
 * @param claims every certificate the seller claims
 * @param attributes what it answers to those of its category, in their order
 */
public record ListingDetail(ListingView listing, CategoryView category, List<LotView> lots,
		@Nullable NotPostable notPostable, List<ClaimedCertificate> claims, List<AttributeView> attributes) {

	public ListingDetail {
		lots = List.copyOf(lots);
		claims = List.copyOf(claims);
		attributes = List.copyOf(attributes);
	}

}
