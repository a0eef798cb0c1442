package vn.postmart.storefront.checkout;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.address.Commune;
import vn.postmart.web.address.Province;
import vn.postmart.web.page.Field;

/**
 * Where the parcels go, as far as it is chosen.
 *
 * @param province code of the province the communes are offered of; empty when they are
 * of any
 * @param offered communes to choose from: those found by words, or all of the province
 * @param byWords whether the offered ones were found by words
 * @param chosen the commune
 */
public record Destination(List<Province> provinces, String province, List<Commune> offered, boolean byWords,
		@Nullable Commune chosen) {

	/** The provinces as lines of a list. */
	public List<Field.Option> provinceOptions() {
		return this.provinces.stream().map((listed) -> new Field.Option(listed.code(), listed.name())).toList();
	}

	public boolean isChosen(Commune commune) {
		return this.chosen != null && this.chosen.code().equals(commune.code());
	}

	/**
	 * Whether communes of more than one province are offered, so that each must say its
	 * own.
	 */
	public boolean isCountrywide() {
		return this.province.isEmpty();
	}

}
