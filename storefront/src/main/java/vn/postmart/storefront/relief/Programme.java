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
		@Nullable String purposeEn, LocalDate closesOn, @Nullable String kitName, @Nullable String kitNameEn,
		long raisedVnd, long spentVnd, int planned, int ordered, int accepted, int handedOver,
		List<ProvinceCount> byProvince) {

	public String name(Page page) {
		return page.either(this.name, this.nameEn);
	}

	public String purpose(Page page) {
		return page.either((this.purpose != null) ? this.purpose : "", this.purposeEn);
	}

	/** What one package is; empty until the kit is put together. */
	public String kit(Page page) {
		return page.either((this.kitName != null) ? this.kitName : "", this.kitNameEn);
	}

	/** Packages handed over in one province. */
	public record ProvinceCount(String name, int count) {

	}

}
