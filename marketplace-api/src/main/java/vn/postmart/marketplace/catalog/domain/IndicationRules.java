package vn.postmart.marketplace.catalog.domain;

import java.util.List;
import java.util.stream.IntStream;

import vn.postmart.marketplace.catalog.domain.CertificateClaim.Scheme;
import vn.postmart.marketplace.shared.problem.FieldError;

/** A geographical indication may be claimed only for its product from its area. */
public final class IndicationRules {

	private IndicationRules() {
	}

	/**
	 * What is wrong with the claims of goods from a place, by the indications in force.
	 */
	public static List<FieldError> check(ListingDraft draft, Place place, List<GeographicalIndication> inForce) {
		List<FieldError> claims = IntStream.range(0, draft.certificates().size())
			.filter((i) -> draft.certificates().get(i).scheme() == Scheme.GI)
			.mapToObj((i) -> FieldError.of("certificates[" + i + "].scheme", "catalog.indication-unfit"))
			.toList();
		boolean fit = claims.isEmpty()
				|| inForce.stream().anyMatch((indication) -> indication.covers(draft.name(), place));
		return fit ? List.of() : claims;
	}

}
