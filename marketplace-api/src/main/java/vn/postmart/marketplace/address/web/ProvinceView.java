package vn.postmart.marketplace.address.web;

import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.address.ProvinceKind;

/** A province in an answer; names are Vietnamese in every language. */
record ProvinceView(String code, String name, ProvinceKind kind, String fullName) {

	static ProvinceView of(Province province) {
		return new ProvinceView(province.code(), province.name(), province.kind(), province.fullName());
	}

}
