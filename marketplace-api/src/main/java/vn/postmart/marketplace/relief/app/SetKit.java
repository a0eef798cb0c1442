package vn.postmart.marketplace.relief.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.relief.domain.Kit;
import vn.postmart.marketplace.relief.domain.KitFault;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/** Sets what each family gets and from whose stock. Joins the caller's transaction. */
@Component
public class SetKit {

	private final Programmes programmes;

	private final CheckKit checkKit;

	SetKit(Programmes programmes, CheckKit checkKit) {
		this.programmes = programmes;
		this.checkKit = checkKit;
	}

	public Mono<Kit> set(ProgrammeId programme, Kit kit) {
		return this.programmes.lock(programme)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((found) -> this.checkKit.faults(kit))
			.doOnNext((faults) -> check(kit, faults))
			.flatMap((found) -> this.programmes.putKit(programme, kit))
			.thenReturn(kit);
	}

	private static void check(Kit kit, List<KitFault> faults) {
		List<FieldError> errors = new ArrayList<>(faults.stream().map(CheckKit::error).toList());
		Set<ListingId> seen = new HashSet<>();
		for (int i = 0; i < kit.sources().size(); i++) {
			if (!seen.add(kit.sources().get(i).listingId())) {
				errors.add(FieldError.of("sources[" + i + "].listingId", "relief.listing-twice"));
			}
		}
		if (!errors.isEmpty()) {
			throw RefusedException.of(ProblemType.MALFORMED).withFields(errors);
		}
	}

}
