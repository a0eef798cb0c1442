package vn.postmart.marketplace.inventory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.AttributeView;
import vn.postmart.marketplace.catalog.CertificateView;
import vn.postmart.marketplace.catalog.GoodsClass;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.PhotoView;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallKind;
import vn.postmart.marketplace.shared.Quantity;

/**
 * A listing as anybody may read it.
 *
 * @param catchWeight of what is paid by its packed weight, null of all else
 * @param available in hand or, with {@code shipBy}, before the harvest
 * @param shipBy the last day on which a pre-order is sent; null of goods in hand
 * @param window when it is sold; null for at any time
 * @param office where the household hands in its parcels
 */
record ListingPage(ListingId id, String name, String nameEn, String description, String descriptionEn, Seller stall,
		Shelf category, long priceVnd, Unit unit, @Nullable CatchWeightTerms catchWeight, long pricePerKgVnd,
		@Nullable Long pricePerLitreVnd, Quantity minimum, Quantity maximum, Quantity step, Set<Integer> seasonMonths,
		boolean inSeason, GoodsClass goodsClass, boolean postable, @Nullable String notPostableReason,
		List<AttributeView> attributes, List<Mark> marks, List<PhotoView> photos, NamedPlace province,
		NamedPlace commune, List<Lot> lots, Quantity available, @Nullable LocalDate shipBy,
		@Nullable OrderWindow window, @Nullable NamedPlace office, boolean active, long version) {

	/** Whose it is. */
	record Seller(StallId id, String name, StallKind kind, String ownerName, NamedPlace province, NamedPlace commune) {
	}

	/** The category by slug and names. */
	record Shelf(String slug, String name, String nameEn) {
	}

	/** The unit the price is for. */
	record Unit(String code, String label, String labelEn, long netWeightGrams, @Nullable Long netMillilitres) {
	}

	/** A badge: its certificate is verified and unexpired. */
	record Mark(String scheme, @Nullable Integer grade, String number, String issuer, @Nullable LocalDate expiresOn) {

		static Mark of(CertificateView certificate) {
			return new Mark(certificate.scheme(), certificate.grade(), certificate.number(), certificate.issuer(),
					certificate.expiresOn());
		}

	}

	/**
	 * A harvest that may be sold today: neither past its day nor recalled.
	 *
	 * @param traceCode what leads to its public page
	 */
	record Lot(String code, LocalDate harvestedOn, @Nullable LocalDate bestBefore, String traceCode) {
	}

	/** A province, commune or office by code and name. */
	record NamedPlace(String code, String name) {
	}

}
