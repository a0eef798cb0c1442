package vn.postmart.marketplace.ordering.web;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.Party;

import org.springframework.stereotype.Component;

/** Words a stall's parcels for the wire. */
@Component
class StallParcelPresenter {

	private final Addresses addresses;

	private final ParcelPresenter parcels;

	StallParcelPresenter(Addresses addresses, ParcelPresenter parcels) {
		this.addresses = addresses;
		this.parcels = parcels;
	}

	StallParcelResource parcel(ConsignmentView parcel) {
		OrderId order = OrderId.isReference(parcel.reference()) ? OrderId.ofReference(parcel.reference()) : null;
		return new StallParcelResource(parcel.itemId().value(), parcel.itemId().printed(), parcel.label(),
				(order != null) ? StallParcelResource.Kind.ORDER : StallParcelResource.Kind.RELIEF, order,
				parcel.state(), parcel.createdAt(), recipient(parcel.recipient()), parcel.delivery(),
				parcel.pointCode(), parcel.cod().amount(), parcel.weight().grams(),
				parcel.contents()
					.stream()
					.map((content) -> new StallParcelResource.Content(content.description(), content.quantity(),
							content.unit()))
					.toList(),
				this.parcels.events(parcel));
	}

	private StallParcelResource.Recipient recipient(Party party) {
		return new StallParcelResource.Recipient(party.name(),
				this.addresses.commune(party.communeCode()).map((commune) -> commune.fullName()).orElse(""),
				this.addresses.province(party.provinceCode()).map((province) -> province.name()).orElse(""));
	}

}
