package vn.postmart.marketplace.relief.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.domain.Kit;
import vn.postmart.marketplace.relief.domain.KitSource;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/** Sets what each family gets and from whose stock. Joins the caller's transaction. */
@Component
public class SetKit {

	private final Programmes programmes;

	private final Listings listings;

	SetKit(Programmes programmes, Listings listings) {
		this.programmes = programmes;
		this.listings = listings;
	}

	public Mono<Kit> set(ProgrammeId programme, Kit kit) {
		List<ListingId> ids = kit.sources().stream().map(KitSource::listingId).toList();
		return this.programmes.lock(programme)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((found) -> this.listings.findAll(ids).collectMap(ListingView::id))
			.doOnNext((found) -> check(kit, found))
			.flatMap((found) -> this.programmes.putKit(programme, kit))
			.thenReturn(kit);
	}

	private static void check(Kit kit, Map<ListingId, ListingView> listings) {
		List<FieldError> errors = new ArrayList<>();
		Set<ListingId> seen = new HashSet<>();
		for (int i = 0; i < kit.sources().size(); i++) {
			ListingId id = kit.sources().get(i).listingId();
			ListingView listing = listings.get(id);
			if (listing == null || !listing.active() || !listing.postable()) {
				errors.add(FieldError.of("sources[" + i + "].listingId", "relief.listing-unfit"));
			}
			else if (listing.catchWeight() != null) {
				errors.add(FieldError.of("sources[" + i + "].listingId", "relief.listing-weighed"));
			}
			else if (!seen.add(id)) {
				errors.add(FieldError.of("sources[" + i + "].listingId", "relief.listing-twice"));
			}
		}
		if (!errors.isEmpty()) {
			throw RefusedException.of(ProblemType.MALFORMED).withFields(errors);
		}
	}

}
