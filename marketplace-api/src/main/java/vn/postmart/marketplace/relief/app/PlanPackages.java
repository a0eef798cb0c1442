package vn.postmart.marketplace.relief.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoints;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.relief.domain.Beneficiary;
import vn.postmart.marketplace.relief.domain.Kit;
import vn.postmart.marketplace.relief.domain.KitSource;
import vn.postmart.marketplace.relief.domain.ReliefPackage;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * Shares families out over the kit's sources, in order, as far as each source reaches.
 */
@Component
class PlanPackages {

	private final Listings listings;

	private final Stalls stalls;

	private final ServicePoints points;

	private final WritePackage write;

	PlanPackages(Listings listings, Stalls stalls, ServicePoints points, WritePackage write) {
		this.listings = listings;
		this.stalls = stalls;
		this.points = points;
		this.write = write;
	}

	/**
	 * Plans a package for each family.
	 * @param ordered the packages that have used up their part of the sources already
	 */
	Mono<List<PlannedPackage>> plan(Kit kit, List<Beneficiary> families, List<ReliefPackage> ordered) {
		return Mono.zip(listings(kit), offices(families))
			.flatMap((known) -> stalls(known.getT1())
				.map((stalls) -> plan(new Places(known.getT1(), stalls, known.getT2()), families,
						shares(kit, known.getT1(), ordered))));
	}

	private List<PlannedPackage> plan(Places places, List<Beneficiary> families, List<KitSource> shares) {
		List<PlannedPackage> planned = new ArrayList<>();
		for (int i = 0; i < families.size(); i++) {
			Beneficiary family = families.get(i);
			KitSource source = shares.get(i);
			ListingView listing = Objects.requireNonNull(places.listings().get(source.listingId()));
			planned.add(this.write.write(family, source, listing,
					Objects.requireNonNull(places.stalls().get(listing.stallId())),
					Objects.requireNonNull(places.offices().get(family.communeCode()))));
		}
		return planned;
	}

	/** The sources in order, each as often as it has kits left. */
	private static List<KitSource> shares(Kit kit, Map<?, ListingView> listings, List<ReliefPackage> ordered) {
		Map<StallId, Long> used = new HashMap<>(
				ordered.stream().collect(Collectors.groupingBy(ReliefPackage::stallId, Collectors.counting())));
		List<KitSource> shares = new ArrayList<>();
		for (KitSource source : kit.sources()) {
			StallId stall = Objects.requireNonNull(listings.get(source.listingId())).stallId();
			long taken = Math.min(used.getOrDefault(stall, 0L), source.kits());
			used.merge(stall, -taken, Long::sum);
			for (long i = taken; i < source.kits(); i++) {
				shares.add(source);
			}
		}
		return shares;
	}

	private Mono<Map<ListingId, ListingView>> listings(Kit kit) {
		return this.listings.findAll(kit.sources().stream().map(KitSource::listingId).toList())
			.collectMap(ListingView::id);
	}

	private Mono<Map<StallId, StallView>> stalls(Map<?, ListingView> listings) {
		return this.stalls.findAll(listings.values().stream().map(ListingView::stallId).distinct().toList())
			.collectMap(StallView::id);
	}

	private Mono<Map<String, ServicePoint>> offices(List<Beneficiary> families) {
		return Flux.fromStream(families.stream().map(Beneficiary::communeCode).distinct())
			.concatMap((commune) -> this.points.nearestOffices(commune, 1)
				.next()
				.switchIfEmpty(Mono.error(() -> RefusedException.rule("relief.no-office", commune)))
				.map((office) -> Map.entry(commune, office)))
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	private record Places(Map<ListingId, ListingView> listings, Map<StallId, StallView> stalls,
			Map<String, ServicePoint> offices) {
	}

}
