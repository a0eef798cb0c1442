package vn.postmart.storefront.relief;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.page.Page;

/**
 * A relief programme's public count: money in, packages on their way, packages handed
 * over. No names, no addresses.
 */
public record Programme(String code, String name, @Nullable String nameEn, @Nullable String purpose,
		@Nullable String purposeEn, long raisedVnd, long spentVnd, int planned, int ordered, int accepted,
		int handedOver, @Nullable List<ProvinceCount> byProvince, @Nullable Kit kit, @Nullable LocalDate closesOn) {

	public String name(Page page) {
		return page.either(this.name, this.nameEn);
	}

	public String purpose(Page page) {
		return page.either((this.purpose != null) ? this.purpose : "", this.purposeEn);
	}

	public List<ProvinceCount> provinces() {
		return (this.byProvince != null) ? this.byProvince : List.of();
	}

	/** Packages handed over in one province. */
	public record ProvinceCount(String name, int count) {

	}

	/** What one package is. */
	public record Kit(String name, @Nullable String nameEn) {

		public String name(Page page) {
			return page.either(this.name, this.nameEn);
		}

	}

}
