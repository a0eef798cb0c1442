package vn.postmart.marketplace.counter.web;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;

import org.springframework.stereotype.Component;

/** Names of places for people at the desk. */
@Component
class Places {

	private final Addresses addresses;

	Places(Addresses addresses) {
		this.addresses = addresses;
	}

	/** As in "Phường Hoàn Kiếm, Thành phố Hà Nội"; the code when it is unknown. */
	String commune(String code) {
		return this.addresses.commune(code).map(Places::named).orElse(code);
	}

	private static String named(Commune commune) {
		return commune.fullName() + ", " + commune.province().fullName();
	}

}
