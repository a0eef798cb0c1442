package vn.postmart.marketplace.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;

/**
 * A listing as other modules see it.
 *
 * @param price of one sale unit; an estimate of what is paid by its packed weight
 * @param catchWeight how it is paid by its packed weight, null when it is sold at its net
 * weight
 * @param step quantities are {@code minimum + n × step}, at most {@code maximum}
 * @param seasonMonths 1 to 12; all twelve when sold the year round
 * @param ownProduce grown or made by the seller, which tax rules ask
 * @param processed more than cleaned, dried, husked, milled or chilled
 * @param postable whether the post may carry it
 * @param active whether it is on sale
 */
public record ListingView(ListingId id, StallId stallId, String name, String nameEn, String description,
		String descriptionEn, String category, Money price, SaleUnit unit, @Nullable CatchWeight catchWeight,
		Quantity minimum, Quantity maximum, Quantity step, Set<Integer> seasonMonths, GoodsClass goodsClass,
		boolean ownProduce, boolean processed, boolean postable, boolean active, String provinceCode,
		String communeCode, List<CertificateView> certificates, List<PhotoView> photos, Instant listedAt,
		long version) {

	/** What it is called in English, or in Vietnamese where nobody said that. */
	public String englishName() {
		return this.nameEn.isEmpty() ? this.name : this.nameEn;
	}

	/** What a kilogram costs, in whole đồng, for comparison. */
	public long pricePerKilogram() {
		return (this.catchWeight != null) ? this.catchWeight.perKilogram().amount() : this.unit.perKilogram(this.price);
	}

}
