package vn.postmart.marketplace.ordering.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.TrackingEvent;

import org.springframework.stereotype.Component;

/** Words parcels for the wire. */
@Component
class ParcelPresenter {

	private final Addresses addresses;

	ParcelPresenter(Addresses addresses) {
		this.addresses = addresses;
	}

	ParcelResource parcel(ConsignmentView parcel) {
		return new ParcelResource(parcel.itemId().value(), parcel.itemId().printed(), parcel.state(), events(parcel));
	}

	List<ParcelResource.Event> events(ConsignmentView parcel) {
		return parcel.events()
			.stream()
			.map((event) -> new ParcelResource.Event(event.code(), event.state(), event.at(), place(event)))
			.toList();
	}

	private @Nullable String place(TrackingEvent event) {
		String province = event.provinceCode();
		return (province != null) ? this.addresses.province(province).map(Province::name).orElse(null) : null;
	}

}
