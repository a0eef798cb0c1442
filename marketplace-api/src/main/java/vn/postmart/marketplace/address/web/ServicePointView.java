package vn.postmart.marketplace.address.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.OpeningHours;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoint.CompartmentSize;
import vn.postmart.marketplace.address.ServicePoint.Kind;

/** A service point in an answer; the names are absent if its commune no longer exists. */
record ServicePointView(String code, Kind kind, String name, String street, String communeCode,
		@Nullable String communeName, @Nullable String provinceCode, @Nullable String provinceName, String phone,
		int latitudeE6, int longitudeE6, List<OpeningHours> hours, Map<CompartmentSize, Integer> compartments) {

	static ServicePointView of(ServicePoint point, Addresses addresses) {
		Optional<Commune> commune = addresses.commune(point.communeCode());
		Optional<Province> province = commune.map(Commune::province);
		return new ServicePointView(point.code(), point.kind(), point.name(), point.street(), point.communeCode(),
				commune.map(Commune::fullName).orElse(null), province.map(Province::code).orElse(null),
				province.map(Province::name).orElse(null), point.phone(), point.latitudeE6(), point.longitudeE6(),
				point.hours(), point.compartments());
	}

}
