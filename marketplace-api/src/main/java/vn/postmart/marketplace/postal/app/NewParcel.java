package vn.postmart.marketplace.postal.app;

import java.time.Instant;
import java.util.UUID;

import vn.postmart.marketplace.postal.Content;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.postal.NewConsignment;
import vn.postmart.marketplace.shared.Weight;

/** A parcel with the identifier it was given. */
public record NewParcel(UUID id, ItemId itemId, NewConsignment consignment, Instant createdAt) {

	/** What its contents weigh together. */
	public Weight weight() {
		return this.consignment.contents().stream().map(Content::netWeight).reduce(Weight.grams(0), Weight::plus);
	}

}
