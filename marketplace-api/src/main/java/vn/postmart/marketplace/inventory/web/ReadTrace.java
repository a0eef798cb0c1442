package vn.postmart.marketplace.inventory.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoints;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingDetails;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.LotView;
import vn.postmart.marketplace.inventory.app.Recalls;
import vn.postmart.marketplace.inventory.app.TracedLot;
import vn.postmart.marketplace.inventory.domain.Recall;
import vn.postmart.marketplace.inventory.domain.TraceCode;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.stereotype.Component;

/** Puts together what a lot's public page says. */
@Component
class ReadTrace {

	private final Recalls recalls;

	private final ListingDetails listings;

	private final Stalls stalls;

	private final ServicePoints offices;

	private final Addresses addresses;

	private final Clock clock;

	ReadTrace(Recalls recalls, ListingDetails listings, Stalls stalls, ServicePoints offices, Addresses addresses,
			Clock clock) {
		this.recalls = recalls;
		this.listings = listings;
		this.stalls = stalls;
		this.offices = offices;
		this.addresses = addresses;
		this.clock = clock;
	}

	/** The page of the lot behind a code, or empty: what is not harvested has none. */
	Mono<TraceResource> read(TraceCode code) {
		return this.recalls.find(code)
			.flatMap((lot) -> this.listings.detail(lot.listingId()).flatMap((detail) -> read(lot, detail)));
	}

	private Mono<TraceResource> read(TracedLot traced, ListingDetail detail) {
		return Flux.fromIterable(detail.lots())
			.filter((lot) -> lot.id().equals(traced.lotId()))
			.next()
			.zipWith(this.stalls.find(detail.listing().stallId()))
			.flatMap((found) -> read(traced, found.getT1(), detail.listing(), found.getT2()));
	}

	private Mono<TraceResource> read(TracedLot traced, LotView lot, ListingView listing, StallView stall) {
		return this.offices.find(stall.officeCode())
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.map((office) -> resource(traced, lot, listing, stall, office.orElse(null)));
	}

	private TraceResource resource(TracedLot traced, LotView lot, ListingView listing, StallView stall,
			@Nullable ServicePoint office) {
		LocalDate bestBefore = lot.bestBefore();
		return new TraceResource(lot.id(), traced.code().printed(), lot.code(), listing.id(), listing.name(),
				listing.nameEn(), listing.photos().stream().findFirst().orElse(null), producer(stall),
				stages(traced, lot, listing, stall, office), lot.harvestedOn(), bestBefore,
				bestBefore != null && bestBefore.isBefore(VietnamTime.today(this.clock)), stall.name(),
				listing.certificates().stream().map(ListingPage.Mark::of).toList(), notice(traced.recall()));
	}

	private TraceResource.Producer producer(StallView stall) {
		return new TraceResource.Producer(stall.id().toString(), stall.name(), stall.kind().name(), stall.ownerName(),
				commune(stall.communeCode()), province(stall.provinceCode()));
	}

	private List<TraceResource.Stage> stages(TracedLot traced, LotView lot, ListingView listing, StallView stall,
			@Nullable ServicePoint office) {
		List<TraceResource.Stage> stages = new ArrayList<>();
		stages.add(new TraceResource.Stage(TraceResource.Kind.HARVESTED, commune(listing.communeCode()),
				lot.harvestedOn(), null));
		Instant received = traced.receivedAt();
		if (received != null) {
			stages.add(new TraceResource.Stage(TraceResource.Kind.PUT_ON_SALE, commune(stall.communeCode()), null,
					received));
		}
		Instant shipped = traced.firstShippedAt();
		if (shipped != null) {
			ListingPage.NamedPlace place = (office != null) ? new ListingPage.NamedPlace(office.code(), office.name())
					: commune(stall.communeCode());
			stages.add(new TraceResource.Stage(TraceResource.Kind.HANDED_TO_POST, place, null, shipped));
		}
		return stages;
	}

	private static TraceResource.@Nullable RecallNotice notice(@Nullable Recall recall) {
		return (recall == null) ? null : new TraceResource.RecallNotice(recall.kind(), recall.reason(), recall.at());
	}

	private ListingPage.NamedPlace commune(String code) {
		return new ListingPage.NamedPlace(code, this.addresses.commune(code).map(Commune::fullName).orElse(code));
	}

	private ListingPage.NamedPlace province(String code) {
		return new ListingPage.NamedPlace(code, this.addresses.province(code).map(Province::name).orElse(code));
	}

}
