package vn.postmart.marketplace.search.app;

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.catalog.CatchWeight;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.search.domain.Reach;
import vn.postmart.marketplace.search.domain.Shipping;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.shared.Weight;

import org.springframework.stereotype.Component;

/** Writes down what decides where a listing can be sent. */
@Component
class ShippingWriter {

	private final Addresses addresses;

	ShippingWriter(Addresses addresses) {
		this.addresses = addresses;
	}

	Shipping write(ListingFacts facts) {
		ListingView listing = facts.listing();
		StallView stall = facts.stall();
		boolean island = this.addresses.commune(stall.communeCode()).filter(Commune::isIsland).isPresent();
		return new Shipping(Reach.origin(stall.provinceCode(), island),
				listing.postable() ? facts.keepsDays() : Integer.valueOf(0), heaviestLeast(listing).grams());
	}

	/** What the least of it weighs, as heavy as it may be when it is packed. */
	private static Weight heaviestLeast(ListingView listing) {
		Weight least = listing.unit().netWeight().times(listing.minimum());
		CatchWeight catchWeight = listing.catchWeight();
		return (catchWeight != null) ? catchWeight.most(least) : least;
	}

}
