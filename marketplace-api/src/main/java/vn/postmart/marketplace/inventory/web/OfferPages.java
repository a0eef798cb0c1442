package vn.postmart.marketplace.inventory.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.Products;
import vn.postmart.marketplace.inventory.domain.Offer;
import vn.postmart.marketplace.inventory.domain.OfferOrder;
import vn.postmart.marketplace.inventory.web.OfferPage.Item;
import vn.postmart.marketplace.inventory.web.ReadOffers.FoundOffers;
import vn.postmart.marketplace.seller.StallView;

/** Puts the offers of a product in order, and says why the first is first. */
final class OfferPages {

	private OfferPages() {
	}

	static OfferPage page(FoundOffers found) {
		List<Offer> sorted = OfferOrder
			.sorted(found.offers().stream().flatMap((offer) -> offer(offer, found)).toList());
		return new OfferPage(found.product(), OfferOrder.reason(sorted).orElse(null),
				sorted.stream().flatMap((offer) -> item(offer, found)).toList());
	}

	/** A listing that went off sale between two questions is left out. */
	private static Stream<Offer> offer(Products.Offer offer, FoundOffers found) {
		return Optional.ofNullable(found.listings().get(offer.listingId()))
			.filter(ListingView::active)
			.map((listing) -> new Offer(listing.id(), isSellable(listing, found), listing.price().amount(),
					listing.unit().netWeight().grams(), offer.harvestedOn()))
			.stream();
	}

	private static boolean isSellable(ListingView listing, FoundOffers found) {
		return listing.postable() && found.left(listing.id()).compareTo(listing.minimum()) >= 0;
	}

	private static Stream<Item> item(Offer offer, FoundOffers found) {
		ListingView listing = found.listings().get(offer.listingId());
		StallView stall = (listing != null) ? found.stalls().get(listing.stallId()) : null;
		if (listing == null || stall == null) {
			return Stream.empty();
		}
		return Stream
			.of(new Item(listing.id(), listing.name(), listing.nameEn(), new OfferPage.Seller(stall.id(), stall.name()),
					listing.price().amount(), ListingPages.unit(listing.unit()), CatchWeightTerms.of(listing),
					listing.pricePerKilogram(), listing.unit().perLitre(listing.price()), found.left(listing.id()),
					offer.sellable(), offer.harvestedOn()));
	}

}
