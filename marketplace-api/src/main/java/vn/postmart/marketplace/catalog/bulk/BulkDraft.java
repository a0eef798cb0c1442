package vn.postmart.marketplace.catalog.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.SalesPlan;
import vn.postmart.marketplace.catalog.domain.CertificateClaim;

/**
 * A good row as it waits to be written: nothing is left to judge, so that a batch is
 * loaded by a few statements. Quantities are in thousandths of a sale unit.
 *
 * @param listingId the listing's own, or a new one
 * @param code null when the row named a listing without one by its id
 * @param priceVnd of one sale unit; of a kilogram with a {@code weightTolerance}
 * @param weightTolerance in percent, null of what is not weighed when packed
 * @param reason why the post does not carry it, null when it does
 * @param attributes its answers as they are kept
 * @param certificates null to leave them as they are
 * @param lot null when no lot comes with it
 * @param plan how it is sold ahead, null to leave that as it is
 */
public record BulkDraft(UUID listingId, UUID stallId, @Nullable String code, String name, String nameEn,
		String category, String description, String descriptionEn, long priceVnd, @Nullable Integer weightTolerance,
		String unitCode, String unitLabel, String unitLabelEn, long unitGrams, @Nullable Long unitMillilitres,
		long minimum, long maximum, long step, Set<Integer> seasonMonths, String goodsClass, boolean ownProduce,
		boolean processed, @Nullable String reason, @Nullable String reasonEn, boolean active, String province,
		String commune, Map<String, String> attributes, @Nullable List<CertificateClaim> certificates,
		@Nullable Lot lot, @Nullable SalesPlan plan) {

	/** A harvest that comes with the row. */
	public record Lot(String code, LocalDate harvestedOn, @Nullable LocalDate bestBefore, long quantity) {
	}

}
