package vn.postmart.seller.stall;

import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import vn.postmart.web.address.AddressBook;
import vn.postmart.web.address.Listed;
import vn.postmart.web.address.Province;
import vn.postmart.web.address.Provinces;
import vn.postmart.web.address.ServicePoint;
import vn.postmart.web.form.Form;

/**
 * Finds the communes and post offices that a stall's form offers.
 */
@Component
public class FindWhereabouts {

	private static final int ALL = 200;

	private static final String OFFICE = "OFFICE";

	private final Provinces provinces;

	private final AddressBook addresses;

	FindWhereabouts(Provinces provinces, AddressBook addresses) {
		this.provinces = provinces;
		this.addresses = addresses;
	}

	/** The choices that a form has, by the province chosen on it. */
	public Mono<Whereabouts> of(Form form) {
		return this.provinces.all().flatMap((all) -> within(form, all));
	}

	private Mono<Whereabouts> within(Form form, List<Province> all) {
		String province = form.value("province");
		if (all.stream().noneMatch((each) -> each.code().equals(province))) {
			return Mono.just(new Whereabouts(form, all, List.of(), List.of()));
		}
		return Mono.zip(this.addresses.communes("", province, ALL).map(Listed::items),
				this.addresses.servicePoints(province, "", OFFICE, ALL).map(Listed::items),
				(communes, offices) -> new Whereabouts(form, all, communes, offices));
	}

	/** The office of a code, as far as the register knows it. */
	public Mono<ServicePoint> office(String provinceCode, String officeCode) {
		return this.addresses.servicePoints(provinceCode, "", OFFICE, ALL)
			.flatMapIterable(Listed::items)
			.filter((point) -> point.code().equals(officeCode))
			.next();
	}

}
