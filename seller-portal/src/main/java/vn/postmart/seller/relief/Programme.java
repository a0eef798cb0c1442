package vn.postmart.seller.relief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.page.Page;

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
		return this.kit != null && this.families > 0 && this.ordered < this.families && problems().isEmpty();
	}

	/** What keeps the kit from being ordered. */
	public List<Problem> problems() {
		return (this.kit != null)
				? this.kit.sources().stream().flatMap((source) -> Stream.ofNullable(source.problem())).toList()
				: List.of();
	}

	/** What a family gets, by whose stock. */
	public record Kit(String name, @Nullable String nameEn, int kits, List<Source> sources) {

	}

	/** So many kits with so much of a listing in each. */
	public record Source(String listingId, BigDecimal quantityPerKit, int kits, @Nullable Problem problem) {

	}

	/**
	 * Why no package can be made of a source any more.
	 *
	 * @param code WITHDRAWN, NOT_POSTABLE or WEIGHED
	 * @param reason why the post does not carry it, if that is it
	 */
	public record Problem(String code, String name, @Nullable String nameEn, @Nullable String reason,
			@Nullable String reasonEn) {

		/** The sentence that says so. */
		public String words(Page page) {
			String why = page.text("kit.problem." + this.code.toLowerCase(Locale.ROOT).replace('_', '-'),
					page.either(this.name, this.nameEn));
			return (this.reason != null) ? why + " " + page.either(this.reason, this.reasonEn) : why;
		}

	}

}
