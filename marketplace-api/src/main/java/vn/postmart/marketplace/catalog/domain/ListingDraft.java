package vn.postmart.marketplace.catalog.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.CatchWeight;
import vn.postmart.marketplace.catalog.GoodsClass;
import vn.postmart.marketplace.catalog.SaleUnit;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;

/**
 * What a seller says of an offer.
 *
 * @param category slug of the category
 * @param price of one sale unit; an estimate of what is paid by its packed weight
 * @param catchWeight how it is paid by its packed weight, null when it is sold at its net
 * weight
 * @param seasonMonths 1 to 12
 * @param attributes what it answers to those of its category, by their codes
 * @param place where it comes from; null for where the stall is
 */
public record ListingDraft(String name, String nameEn, String category, String description, String descriptionEn,
		Money price, SaleUnit unit, @Nullable CatchWeight catchWeight, Quantity minimum, Quantity maximum,
		Quantity step, Set<Integer> seasonMonths, GoodsClass goodsClass, boolean ownProduce, boolean processed,
		List<CertificateClaim> certificates, Map<String, String> attributes, @Nullable Place place) {

	public ListingDraft {
		seasonMonths = Set.copyOf(seasonMonths);
		certificates = List.copyOf(certificates);
		attributes = Map.copyOf(attributes);
	}

	/** What the post looks at. */
	public Goods goods() {
		return new Goods(this.name, this.category, this.goodsClass);
	}

	/** By what it is sold. */
	WayOfSale wayOfSale() {
		return new WayOfSale(this.unit.code(), this.catchWeight != null);
	}

	/** The price as the seller names it: of a kilogram of what is weighed when packed. */
	public Money quoted() {
		return (this.catchWeight != null) ? this.catchWeight.perKilogram() : this.price;
	}

}
