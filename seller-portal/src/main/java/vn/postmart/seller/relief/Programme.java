package vn.postmart.seller.relief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A programme with its figures.
 *
 * @param leftVnd what the fund may still spend
 * @param kit what each family gets; absent until it is put together
 */
public record Programme(String id, String code, String name, @Nullable String nameEn, String purpose,
		@Nullable String purposeEn, long budgetVnd, LocalDate startsOn, LocalDate closesOn, long raisedVnd,
		long committedVnd, long leftVnd, long families, long ordered, long accepted, long handedOver,
		@Nullable Kit kit) {

	/** Whether everything is there that an order of kits needs. */
	public boolean isOrderable() {
		return this.kit != null && this.families > 0 && this.ordered < this.families;
	}

	/** What a family gets, by whose stock. */
	public record Kit(String name, @Nullable String nameEn, int kits, List<Source> sources) {

	}

	/** So many kits with so much of a listing in each. */
	public record Source(String listingId, BigDecimal quantityPerKit, int kits) {

	}

}
