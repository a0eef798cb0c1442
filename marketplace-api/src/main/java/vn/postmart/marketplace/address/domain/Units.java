package vn.postmart.marketplace.address.domain;

import java.util.List;

import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.Province;

/**
 * The reference data: units with the spans of days in which they are as they are, and
 * what they were made of.
 *
 * @param version changes with the data
 */
public record Units(String version, List<Dated<Province>> provinces, List<Dated<Commune>> communes,
		List<FormerCommune> formerCommunes) {

	public Units {
		provinces = List.copyOf(provinces);
		communes = List.copyOf(communes);
		formerCommunes = List.copyOf(formerCommunes);
	}

}
