package vn.postmart.storefront.home;

import java.util.List;

import vn.postmart.storefront.catalog.Category;
import vn.postmart.storefront.catalog.InSeason;
import vn.postmart.storefront.catalog.StallPage;
import vn.postmart.storefront.relief.Programme;
import vn.postmart.web.address.Province;

/**
 * What the first page shows; parts the API could not give are empty.
 */
public record HomePage(InSeason inSeason, Near near, List<Category> categories, StallPage stalls,
		List<Programme> programmes) {

	/**
	 * Near which province the shopper is.
	 *
	 * @param chosen its code; empty when none is chosen
	 */
	public record Near(List<Province> provinces, String chosen) {

		/** Its name; empty when none is chosen. */
		public String name() {
			return this.provinces.stream()
				.filter((province) -> province.code().equals(this.chosen))
				.map(Province::name)
				.findFirst()
				.orElse("");
		}

	}

}
