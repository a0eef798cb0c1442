package vn.postmart.marketplace.relief.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingDetails;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.relief.domain.Kit;
import vn.postmart.marketplace.relief.domain.KitFault;
import vn.postmart.marketplace.relief.domain.KitSource;
import vn.postmart.marketplace.shared.problem.FieldError;

import org.springframework.stereotype.Component;

/**
 * Judges a kit by its listings as they are now: one that was fit when the kit was set may
 * have become weighed, or been stopped by the goods rules.
 */
@Component
class CheckKit {

	private final ListingDetails listings;

	CheckKit(ListingDetails listings) {
		this.listings = listings;
	}

	/** Everything that is wrong with a kit, in the order of its sources. */
	Mono<List<KitFault>> faults(Kit kit) {
		return kit.sources().isEmpty() ? Mono.just(List.of())
				: this.listings.details(kit.sources().stream().map(KitSource::listingId).toList())
					.collectMap((detail) -> detail.listing().id())
					.map((found) -> faults(kit, found));
	}

	private static List<KitFault> faults(Kit kit, Map<ListingId, ListingDetail> found) {
		return IntStream.range(0, kit.sources().size())
			.mapToObj((i) -> fault(i, kit.sources().get(i).listingId(), found))
			.flatMap(Optional::stream)
			.toList();
	}

	private static Optional<KitFault> fault(int source, ListingId id, Map<ListingId, ListingDetail> found) {
		return KitFault.of(source, id, found.get(id));
	}

	/** The fault as its refusal names it. */
	static FieldError error(KitFault fault) {
		return FieldError.of("sources[" + fault.source() + "].listingId", fault.reason().code(), fault.name());
	}

}
