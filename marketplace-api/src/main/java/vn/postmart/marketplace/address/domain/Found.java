package vn.postmart.marketplace.address.domain;

import java.util.Comparator;

/**
 * A candidate that fits a query; ties are broken by the shorter name, the province and
 * the code.
 */
record Found(Candidate candidate, Rank rank, String formerly) {

	static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::rank)
		.thenComparing((found) -> found.candidate.commune().name().length())
		.thenComparing((found) -> found.candidate.commune().name())
		.thenComparing((found) -> found.candidate.commune().province().code())
		.thenComparing((found) -> found.candidate.commune().code());

	CommuneMatch toMatch() {
		return new CommuneMatch(this.candidate.commune(), this.formerly);
	}

}
