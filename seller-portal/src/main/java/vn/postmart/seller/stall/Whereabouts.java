package vn.postmart.seller.stall;

import java.util.List;

import vn.postmart.web.address.Commune;
import vn.postmart.web.address.Province;
import vn.postmart.web.address.ServicePoint;
import vn.postmart.web.form.Form;
import vn.postmart.web.page.Field;

/**
 * What a stall's address is chosen from.
 *
 * @param communes of the chosen province; none until one is chosen
 * @param offices post offices of the chosen province
 */
public record Whereabouts(Form form, List<Province> provinces, List<Commune> communes, List<ServicePoint> offices) {

	/** Provinces as lines of a list. */
	public List<Field.Option> provinceOptions() {
		return this.provinces.stream().map((each) -> new Field.Option(each.code(), each.name())).toList();
	}

	/** Communes as lines of a list. */
	public List<Field.Option> communeOptions() {
		return this.communes.stream().map((each) -> new Field.Option(each.code(), each.fullName())).toList();
	}

	/** Post offices as lines of a list. */
	public List<Field.Option> officeOptions() {
		return this.offices.stream()
			.map((each) -> new Field.Option(each.code(), each.name() + ", " + each.street()))
			.toList();
	}

	/** Whether a province is chosen, so that the rest can be. */
	public boolean isOpen() {
		return !this.communes.isEmpty();
	}

}
