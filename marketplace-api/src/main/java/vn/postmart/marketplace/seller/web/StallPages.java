package vn.postmart.marketplace.seller.web;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.web.StallPage.NamedPlace;

import org.springframework.stereotype.Component;

/** Words stalls for their readers. */
@Component
class StallPages {

	private final Addresses addresses;

	StallPages(Addresses addresses) {
		this.addresses = addresses;
	}

	StallPage publicPage(StallView stall) {
		return new StallPage(stall.id(), stall.kind(), stall.name(), stall.ownerName(), province(stall.provinceCode()),
				commune(stall.communeCode()), stall.about(), stall.aboutEn(), stall.since());
	}

	NamedPlace province(String code) {
		return new NamedPlace(code, this.addresses.province(code).map(Province::name).orElse(code));
	}

	NamedPlace commune(String code) {
		return new NamedPlace(code, this.addresses.commune(code).map(Commune::fullName).orElse(code));
	}

}
